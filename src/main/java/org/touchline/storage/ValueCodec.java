package org.touchline.storage;

import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;

import java.util.function.Function;

/// How values of one type look in JSON.
interface ValueCodec<T> {
    /// The value of a node. If the node is no such value, that is reported at its place and
    /// anything harmless is returned, so that reading can go on to find the other problems.
    T read(JsonNode node, Place place);

    /// The node of a value, in canonical form.
    JsonNode write(T value);

    /// A codec for what is made of these values.
    default <U> ValueCodec<U> as(Function<T, U> to, Function<U, T> from) {
        ValueCodec<T> inner = this;
        return new ValueCodec<>() {
            @Override
            public U read(JsonNode node, Place place) {
                return to.apply(inner.read(node, place));
            }

            @Override
            public JsonNode write(U value) {
                return inner.write(from.apply(value));
            }
        };
    }
}
