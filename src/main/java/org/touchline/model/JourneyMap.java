package org.touchline.model;

import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.UnknownFields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole customer journey map. A change makes a new one: see [#edit].
///
/// @param times the columns of the grid, in the order of time
/// @param touchpoints those of one time slot are visited in this order, those of one cell stand in
///   it from top to bottom
/// @param images by id
public record JourneyMap(
        Brief brief,
        List<Persona> personas,
        List<Stage> stages,
        List<TimeSlot> times,
        List<Channel> channels,
        List<Device> devices,
        List<JourneyPath> paths,
        List<Lane> lanes,
        List<Touchpoint> touchpoints,
        List<Note> notes,
        View view,
        Map<String, Image> images,
        UnknownFields unknown) {
    public JourneyMap {
        personas = List.copyOf(personas);
        stages = List.copyOf(stages);
        times = List.copyOf(times);
        channels = List.copyOf(channels);
        devices = List.copyOf(devices);
        paths = List.copyOf(paths);
        lanes = List.copyOf(lanes);
        touchpoints = TouchpointList.of(touchpoints);
        notes = List.copyOf(notes);
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    }

    /// A map with a title and the usual lanes, and nothing else.
    public static JourneyMap titled(String title) {
        return new JourneyMap(
                Brief.titled(title),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LaneType.defaultLanes(),
                List.of(),
                List.of(),
                View.DEFAULT,
                Map.of(),
                UnknownFields.NONE);
    }

    /// Starts a changed copy of this map.
    public JourneyMapEdit edit() {
        return new JourneyMapEdit(this);
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public Optional<TimeSlot> time(String id) {
        return times.stream().filter(time -> time.id().equals(id)).findFirst();
    }

    public Optional<Channel> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    public Optional<Device> device(String id) {
        return devices.stream().filter(device -> device.id().equals(id)).findFirst();
    }

    public Optional<Persona> persona(String id) {
        return personas.stream().filter(persona -> persona.id().equals(id)).findFirst();
    }

    public Optional<Note> note(String id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    public Optional<Lane> lane(String id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    /// A touchpoint by its id; parts are not looked at.
    public Optional<Touchpoint> touchpoint(String id) {
        return ((TouchpointList) touchpoints).withId(id);
    }

    /// The touchpoints of a cell from top to bottom, or of the parking lot.
    public List<Touchpoint> touchpointsAt(Slot slot) {
        return ((TouchpointList) touchpoints).at(slot);
    }

    /// The lanes that are drawn, from top to bottom.
    public List<Lane> visibleLanes() {
        return lanes.stream().filter(lane -> !view.hiddenLanes().contains(lane.id())).toList();
    }
}
