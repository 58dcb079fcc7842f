package org.touchline.storage;

import org.touchline.model.Image;
import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of a map: an object with a field for each, whose name is the picture's id.
final class ImagesCodec implements ValueCodec<Map<String, Image>> {
    @Override
    public Map<String, Image> read(JsonNode node, Place place) {
        if (!node.isObject()) {
            place.report("storage.type.object");
        }
        Map<String, Image> images = new LinkedHashMap<>();
        for (var property : node.properties()) {
            String id = property.getKey();
            images.put(id, ImageCodec.CODEC.read(property.getValue(), place.field(id)));
        }
        return images;
    }

    @Override
    public JsonNode write(Map<String, Image> images) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        images.forEach((id, image) -> object.set(id, ImageCodec.CODEC.write(image)));
        return object;
    }
}
