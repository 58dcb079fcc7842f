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

/// Touchpoints: id and place, the properties of the table, then the parts, which are touchpoints
/// too.
final class TouchpointCodec implements ValueCodec<Touchpoint> {
    private final Field<Touchpoint, String> id = Field.required("id", Touchpoint::id);
    private final Field<Touchpoint, String> stage =
            Field.optional("stage", touchpoint -> touchpoint.slot().stage());
    private final Field<Touchpoint, String> time =
            Field.optional("time", touchpoint -> touchpoint.slot().time());
    private final Map<Property<?>, Field<Touchpoint, ?>> properties = propertyFields();
    private final Field<Touchpoint, List<Touchpoint>> parts =
            Field.list("parts", this, Touchpoint::parts);

    private final ObjectCodec<Touchpoint> object =
            new ObjectCodec<>(allFields(), Touchpoint::unknown, this::touchpoint);

    @Override
    public Touchpoint read(JsonNode node, Place place) {
        return object.read(node, place);
    }

    @Override
    public JsonNode write(Touchpoint touchpoint) {
        return object.write(touchpoint);
    }

    private static Map<Property<?>, Field<Touchpoint, ?>> propertyFields() {
        Map<Property<?>, Field<Touchpoint, ?>> fields = new LinkedHashMap<>();
        for (Property<?> property : TouchpointProperties.all()) {
            fields.put(property, PropertyCodecs.field(property));
        }
        return fields;
    }

    private List<Field<Touchpoint, ?>> allFields() {
        List<Field<Touchpoint, ?>> fields = new ArrayList<>(List.of(id, stage, time));
        fields.addAll(properties.values());
        fields.add(parts);
        return fields;
    }

    private Touchpoint touchpoint(ObjectCodec.Reading<Touchpoint> read) {
        return new Touchpoint(
                read.get(id),
                slot(read),
                PropertyValues.of(new ReadValues(read)),
                read.get(parts),
                read.unknown());
    }

    /// The values of the properties as they are read. (A generic method cannot be a lambda.)
    private final class ReadValues implements PropertyValues.Source {
        private final ObjectCodec.Reading<Touchpoint> read;

        ReadValues(ObjectCodec.Reading<Touchpoint> read) {
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked") // the map holds for each property the field made from it
        public <T> T valueOf(Property<T> property) {
            return read.get((Field<Touchpoint, T>) properties.get(property));
        }
    }

    private Slot slot(ObjectCodec.Reading<Touchpoint> read) {
        String stageId = read.get(stage);
        String timeId = read.get(time);
        if (stageId.isEmpty() == timeId.isEmpty()) {
            return new Slot(stageId, timeId);
        }
        if (timeId.isEmpty()) {
            read.place().field(stage.key()).report("storage.slot.noTime");
        } else {
            read.place().field(time.key()).report("storage.slot.noStage");
        }
        return Slot.PARKING_LOT;
    }
}
