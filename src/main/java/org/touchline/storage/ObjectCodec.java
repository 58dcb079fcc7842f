package org.touchline.storage;

import org.touchline.model.Place;
import org.touchline.model.value.UnknownFields;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A record as a JSON object: its fields in their order, then those that this version does not
/// know.
final class ObjectCodec<R> implements ValueCodec<R> {
    private final List<Field<R, ?>> fields;
    private final Function<R, UnknownFields> unknown;
    private final Function<Reading<R>, R> make;
    private final Set<String> keys;

    /// @param fields in the order in which they are written
    /// @param make builds the record, asking for the values of the fields
    ObjectCodec(
            List<Field<R, ?>> fields,
            Function<R, UnknownFields> unknown,
            Function<Reading<R>, R> make) {
        this.fields = fields;
        this.unknown = unknown;
        this.make = make;
        this.keys = fields.stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
    }

    /// In the order in which they are written.
    List<Field<R, ?>> fields() {
        return fields;
    }

    /// What a record is built from.
    interface Reading<R> {
        <T> T get(Field<R, T> field);

        UnknownFields unknown();

        /// The object itself, to report what is wrong with it as a whole.
        Place place();
    }

    @Override
    public R read(JsonNode node, Place place) {
        if (node instanceof ObjectNode object) {
            return make.apply(new ObjectReading(object, place));
        }
        place.report("storage.type.object");
        return make.apply(
                new ObjectReading(JsonNodeFactory.instance.objectNode(), Place.root(_ -> {})));
    }

    @Override
    public ObjectNode write(R value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> field.write(value, object));
        unknown.apply(value)
                .jsonByName()
                .forEach((name, json) -> object.set(name, JsonText.parseKept(json)));
        return object;
    }

    private final class ObjectReading implements Reading<R> {
        private final ObjectNode object;
        private final Place place;

        ObjectReading(ObjectNode object, Place place) {
            this.object = object;
            this.place = place;
        }

        @Override
        public <T> T get(Field<R, T> field) {
            return field.read(object, place);
        }

        @Override
        public UnknownFields unknown() {
            Map<String, String> others = new LinkedHashMap<>();
            for (var property : object.properties()) {
                if (!keys.contains(property.getKey())) {
                    others.put(property.getKey(), CanonicalPrinter.onOneLine(property.getValue()));
                }
            }
            return others.isEmpty() ? UnknownFields.NONE : new UnknownFields(others);
        }

        @Override
        public Place place() {
            return place;
        }
    }
}
