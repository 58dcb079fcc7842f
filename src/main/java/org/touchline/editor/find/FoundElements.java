package org.touchline.editor.find;

import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.wording.TextPlace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The elements that the texts of a map belong to.
public final class FoundElements {
    private final JourneyMap map;

    /// Which touchpoint of the map a part is in.
    private final Map<String, String> wholes = new HashMap<>();

    public FoundElements(JourneyMap map) {
        this.map = map;
        map.touchpoints().forEach(touchpoint -> collect(touchpoint, touchpoint.id()));
    }

    private void collect(Touchpoint touchpoint, String whole) {
        for (Touchpoint part : touchpoint.parts()) {
            wholes.put(part.id(), whole);
            collect(part, whole);
        }
    }

    /// What is selected for the panel to show a text. A path, a channel and a device are shown with
    /// the map.
    public Selection selection(TextPlace place) {
        return switch (place.owner()) {
            case MAP, PATH, CHANNEL, DEVICE -> new Selection.OfMap();
            case PERSONA -> new Selection.OfPersona(place.element());
            case STAGE -> new Selection.OfStage(place.element());
            case TIME_SLOT -> new Selection.OfTimeSlot(place.element());
            case TOUCHPOINT -> Selection.ofTouchpoints(List.of(touchpoint(place)));
            case LANE -> new Selection.OfLane(place.element());
            case NOTE -> new Selection.OfNote(place.element());
        };
    }

    /// What is drawn of the elements that have some of these texts.
    public Set<Hit> drawn(List<TextPlace> places) {
        return places.stream().distinct().flatMap(this::drawn).collect(Collectors.toSet());
    }

    private Stream<Hit> drawn(TextPlace place) {
        return switch (place.owner()) {
            case MAP -> Stream.of(new Hit.OnTitle());
            case TOUCHPOINT ->
                    Stream.concat(
                            Stream.of(new Hit.OnTouchpoint(touchpoint(place))), entries(place));
            case PERSONA, STAGE, TIME_SLOT, LANE, NOTE -> selection(place).element().stream();
            case PATH, CHANNEL, DEVICE -> Stream.empty();
        };
    }

    /// Of pain points and opportunities, what stands in their lanes.
    private Stream<Hit> entries(TextPlace place) {
        return map.lanes().stream()
                .filter(lane -> shows(lane.type(), place.field()))
                .map(Lane::id)
                .map(lane -> new Hit.OnLaneEntry(lane, touchpoint(place)));
    }

    private static boolean shows(LaneType type, String field) {
        return switch (type) {
            case PAIN_POINTS -> field.equals(TouchpointProperties.PAIN_POINTS.key());
            case OPPORTUNITIES -> field.equals(TouchpointProperties.OPPORTUNITIES.key());
            case EMOTION, TEXT -> false;
        };
    }

    private String touchpoint(TextPlace place) {
        return wholes.getOrDefault(place.element(), place.element());
    }
}
