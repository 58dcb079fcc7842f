package org.touchline.storage;

import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;

/// A figure of a measure: free text ("3 days"), but who writes a document by hand may well put a
/// number there.
final class FigureCodec implements ValueCodec<String> {
    @Override
    public String read(JsonNode node, Place place) {
        return node.isNumber() ? JsonNumbers.text(node) : Scalars.TEXT.read(node, place);
    }

    @Override
    public JsonNode write(String value) {
        return Scalars.TEXT.write(value);
    }
}
