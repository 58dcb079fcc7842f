package org.touchline.storage;

import org.touchline.model.Place;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyValues;
import org.touchline.model.property.TouchpointProperties;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Touchpoints: id and slot, the properties of the table, then the parts, which are touchpoints
/// too.
final class TouchpointCodec {
    private static final Field<Touchpoint, String> ID = Field.required("id", Touchpoint::id);
    private static final Field<Touchpoint, String> STAGE =
            Field.optional("stage", touchpoint -> touchpoint.slot().stage());
    private static final Field<Touchpoint, String> TIME =
            Field.optional("time", touchpoint -> touchpoint.slot().time());
    private static final Map<String, Field<Touchpoint, ?>> PROPERTIES = properties();
    private static final Field<Touchpoint, List<Touchpoint>> PARTS =
            Field.list("parts", new PartCodec(), Touchpoint::parts);

    static final ObjectCodec<Touchpoint> CODEC =
            new ObjectCodec<>(fields(), Touchpoint::unknown, TouchpointCodec::touchpoint);

    private TouchpointCodec() {}

    private static Map<String, Field<Touchpoint, ?>> properties() {
        Map<String, Field<Touchpoint, ?>> byKey = new LinkedHashMap<>();
        for (Property<?> property : TouchpointProperties.all()) {
            byKey.put(property.key(), PropertyCodecs.field(property));
        }
        return byKey;
    }

    private static List<Field<Touchpoint, ?>> fields() {
        List<Field<Touchpoint, ?>> fields = new ArrayList<>(List.of(ID, STAGE, TIME));
        fields.addAll(PROPERTIES.values());
        fields.add(PARTS);
        return fields;
    }

    private static Touchpoint touchpoint(ObjectCodec.Reading<Touchpoint> read) {
        return new Touchpoint(
                read.get(ID),
                slot(read),
                PropertyValues.of(new ReadValues(read)),
                read.get(PARTS),
                read.unknown());
    }

    private static Slot slot(ObjectCodec.Reading<Touchpoint> read) {
        String stage = read.get(STAGE);
        String time = read.get(TIME);
        if (stage.isEmpty() == time.isEmpty()) {
            return new Slot(stage, time);
        }
        if (time.isEmpty()) {
            read.place().field(STAGE.key()).report("storage.slot.noTime");
        } else {
            read.place().field(TIME.key()).report("storage.slot.noStage");
        }
        return Slot.PARKING_LOT;
    }

    private record ReadValues(ObjectCodec.Reading<Touchpoint> read)
            implements PropertyValues.Source {
        @Override
        @SuppressWarnings("unchecked") // the field was made from the property
        public <T> T valueOf(Property<T> property) {
            return read.get((Field<Touchpoint, T>) PROPERTIES.get(property.key()));
        }
    }

    /// What [#CODEC] does, for a field that is part of it.
    private static final class PartCodec implements ValueCodec<Touchpoint> {
        @Override
        public Touchpoint read(JsonNode node, Place place) {
            return CODEC.read(node, place);
        }

        @Override
        public JsonNode write(Touchpoint part) {
            return CODEC.write(part);
        }
    }
}
