package org.touchline.command;

import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.LaneType;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the elements of a map may refer to; clears references to anything else, so that none ever
/// dangles.
///
/// Every command that adds or replaces an element asks here, and every command that removes one
/// lets [#settled] clear what referred to it.
public final class References {
    private final Set<String> stages;
    private final Set<String> times;
    private final Set<String> channels;
    private final Set<String> devices;
    private final Set<String> paths;
    private final Set<String> personas;
    private final Set<String> textLanes = new HashSet<>();
    private final Set<String> lanes;
    private final Set<String> images;

    private References(JourneyMap map) {
        stages = Set.copyOf(ElementList.STAGES.ids(map));
        times = Set.copyOf(ElementList.TIMES.ids(map));
        channels = Set.copyOf(ElementList.CHANNELS.ids(map));
        devices = Set.copyOf(ElementList.DEVICES.ids(map));
        paths = Set.copyOf(ElementList.PATHS.ids(map));
        personas = Set.copyOf(ElementList.PERSONAS.ids(map));
        lanes = Set.copyOf(ElementList.LANES.ids(map));
        images = map.images().keySet();
        map.lanes().stream()
                .filter(lane -> lane.type() == LaneType.TEXT)
                .forEach(lane -> textLanes.add(lane.id()));
    }

    /// What may be referred to in a map.
    public static References of(JourneyMap map) {
        return new References(map);
    }

    /// Whether something can stand there; in the parking lot always.
    public boolean has(Slot slot) {
        return !slot.isOnGrid() || stages.contains(slot.stage()) && times.contains(slot.time());
    }

    /// Whether notes can stand in a lane.
    public boolean hasTextLane(String lane) {
        return textLanes.contains(lane);
    }

    /// A touchpoint and its parts without dangling references; their slots are left as they are.
    public Touchpoint known(Touchpoint touchpoint) {
        Touchpoint known = known(touchpoint, TouchpointProperties.CHANNEL, channels);
        known = known(known, TouchpointProperties.DEVICE, devices);
        List<String> ways = known.get(TouchpointProperties.PATHS);
        known = known.with(TouchpointProperties.PATHS, known(ways, paths));
        return known.withParts(known.parts().stream().map(this::known).toList());
    }

    /// A note without dangling references, but for its lane, which it must have.
    public Note known(Note note) {
        return note.atStage(known(note.stage(), stages)).atTime(known(note.time(), times));
    }

    /// A persona without a portrait that the map does not have.
    public Persona known(Persona persona) {
        return persona.withPortrait(known(persona.portrait(), images));
    }

    /// A path without a persona that the map does not have.
    public JourneyPath known(JourneyPath path) {
        return path.withPersona(known(path.persona(), personas));
    }

    /// Ids of lanes without those that the map does not have.
    public List<String> knownLanes(List<String> ids) {
        return known(ids, lanes);
    }

    /// A map from which elements were taken, without references to them. Touchpoints keep their
    /// slots and notes their lanes: who takes away stages, time slots or lanes has to move or
    /// remove what stands there.
    public static JourneyMap settled(JourneyMap map) {
        References references = of(map);
        return map.edit()
                .touchpoints(map.touchpoints().stream().map(references::known).toList())
                .notes(map.notes().stream().map(references::known).toList())
                .personas(map.personas().stream().map(references::known).toList())
                .paths(map.paths().stream().map(references::known).toList())
                .view(map.view().withHiddenLanes(references.knownLanes(map.view().hiddenLanes())))
                .done();
    }

    private static Touchpoint known(
            Touchpoint touchpoint, Property<String> property, Set<String> known) {
        return touchpoint.with(property, known(touchpoint.get(property), known));
    }

    private static String known(String id, Set<String> known) {
        return known.contains(id) ? id : "";
    }

    private static List<String> known(List<String> ids, Set<String> known) {
        return ids.stream().filter(known::contains).toList();
    }
}
