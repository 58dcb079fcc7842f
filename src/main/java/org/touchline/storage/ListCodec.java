package org.touchline.storage;

import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.List;

/// Values of one type in an order.
record ListCodec<T>(ValueCodec<T> element) implements ValueCodec<List<T>> {
    static final ListCodec<String> TEXTS = new ListCodec<>(Scalars.TEXT);

    @Override
    public List<T> read(JsonNode node, Place place) {
        if (!node.isArray()) {
            place.report("storage.type.list");
            return List.of();
        }
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(element.read(node.get(i), place.item(i)));
        }
        return values;
    }

    @Override
    public ArrayNode write(List<T> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(element.write(value)));
        return array;
    }
}
