package org.touchline.command;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;
import org.touchline.model.value.UnknownFields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The unknown fields of all elements of a map, by the kind and the id of the element.
final class UnknownFieldsById {
    private final Map<String, UnknownFields> fields = new HashMap<>();

    private UnknownFieldsById() {}

    static Map<String, UnknownFields> of(JourneyMap map) {
        var all = new UnknownFieldsById();
        all.fields.put("map", map.unknown());
        all.fields.put("view", map.view().unknown());
        all.addAll("persona", map.personas(), Persona::id, Persona::unknown);
        all.addAll("stage", map.stages(), Stage::id, Stage::unknown);
        all.addAll("time", map.times(), TimeSlot::id, TimeSlot::unknown);
        all.addAll("channel", map.channels(), Channel::id, Channel::unknown);
        all.addAll("device", map.devices(), Device::id, Device::unknown);
        all.addAll("path", map.paths(), JourneyPath::id, JourneyPath::unknown);
        all.addAll("lane", map.lanes(), Lane::id, Lane::unknown);
        all.addAll("note", map.notes(), Note::id, Note::unknown);
        all.addAll("touchpoint", map.touchpoints(), Touchpoint::id, Touchpoint::unknown);
        return all.fields;
    }

    private <T> void addAll(
            String kind,
            List<T> elements,
            Function<T, String> id,
            Function<T, UnknownFields> unknown) {
        elements.forEach(
                element -> fields.put(kind + " " + id.apply(element), unknown.apply(element)));
    }
}
