package org.touchline.editor.selection;

import static java.util.stream.Collectors.toSet;

import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What is selected: touchpoints, or one other thing, or nothing.
public sealed interface Selection {
    Selection NOTHING = new OfNothing();

    /// Nothing.
    record OfNothing() implements Selection {}

    /// One touchpoint or several, on the grid or in the parking lot.
    ///
    /// @param ids at least one, each once; the last is the *lead* that arrow keys start from
    /// @param lane in which the lead was met, by its entry there; empty for its card
    record OfTouchpoints(List<String> ids, String lane) implements Selection {
        /// By their cards.
        public OfTouchpoints(List<String> ids) {
            this(ids, "");
        }

        public OfTouchpoints {
            ids = List.copyOf(new LinkedHashSet<>(ids));
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("no touchpoint is no selection of touchpoints");
            }
        }

        /// The touchpoint that arrow keys start from.
        public String lead() {
            return ids.getLast();
        }

        private Hit leadElement() {
            return lane.isEmpty()
                    ? new Hit.OnTouchpoint(lead())
                    : new Hit.OnLaneEntry(lane, lead());
        }

        private Selection known(JourneyMap map) {
            List<String> known = Selection.known(ids, map);
            boolean isMet = known.contains(lead()) && Cards.hasEntry(lead(), lane, map);
            return isMet ? new OfTouchpoints(known, lane) : ofTouchpoints(known);
        }
    }

    /// A cell of the grid: what is typed becomes a card there.
    record OfCell(Slot slot) implements Selection {}

    /// A stage, by its header.
    record OfStage(String stage) implements Selection {}

    /// A time slot, by its header.
    record OfTimeSlot(String time) implements Selection {}

    /// A lane, by its name.
    record OfLane(String lane) implements Selection {}

    /// A note in a text lane.
    record OfNote(String note) implements Selection {}

    /// A persona, by the badge.
    record OfPersona(String persona) implements Selection {}

    /// The map itself, by its title.
    record OfMap() implements Selection {}

    /// These touchpoints, or nothing where there are none.
    static Selection ofTouchpoints(List<String> ids) {
        return ids.isEmpty() ? NOTHING : new OfTouchpoints(ids);
    }

    /// What a click on something selects.
    static Selection of(Hit hit) {
        return switch (hit) {
            case Hit.OnTouchpoint(String id) -> new OfTouchpoints(List.of(id));
            case Hit.OnLaneEntry(String lane, String id) -> new OfTouchpoints(List.of(id), lane);
            case Hit.OnCell(Slot slot) -> new OfCell(slot);
            case Hit.OnStage(String id) -> new OfStage(id);
            case Hit.OnTimeSlot(String id) -> new OfTimeSlot(id);
            case Hit.OnLane(String id) -> new OfLane(id);
            case Hit.OnNote(String id) -> new OfNote(id);
            case Hit.OnPersona(String id) -> new OfPersona(id);
            case Hit.OnTitle _ -> new OfMap();
            case Hit.OnLaneCell _, Hit.OnPaper _ -> NOTHING;
        };
    }

    /// The ids of the selected touchpoints; empty where something else is selected.
    default List<String> touchpoints() {
        return this instanceof OfTouchpoints cards ? cards.ids() : List.of();
    }

    /// What is selected as the picture of the map has it: the lead of several touchpoints.
    default Optional<Hit> element() {
        return switch (this) {
            case OfTouchpoints cards -> Optional.of(cards.leadElement());
            case OfCell(Slot slot) -> Optional.of(new Hit.OnCell(slot));
            case OfStage(String id) -> Optional.of(new Hit.OnStage(id));
            case OfTimeSlot(String id) -> Optional.of(new Hit.OnTimeSlot(id));
            case OfLane(String id) -> Optional.of(new Hit.OnLane(id));
            case OfNote(String id) -> Optional.of(new Hit.OnNote(id));
            case OfPersona(String id) -> Optional.of(new Hit.OnPersona(id));
            case OfMap _ -> Optional.of(new Hit.OnTitle());
            case OfNothing _ -> Optional.empty();
        };
    }

    /// The selected cell, or the one that the lead of the selected cards stands in; empty for
    /// anything else, and for what is in the parking lot.
    default Optional<Slot> cell(JourneyMap map) {
        return switch (this) {
            case OfCell(Slot slot) -> Optional.of(slot);
            case OfTouchpoints cards ->
                    map.touchpoint(cards.lead()).map(Touchpoint::slot).filter(Slot::isOnGrid);
            default -> Optional.empty();
        };
    }

    /// With touchpoints added, or taken away if all of them were selected.
    default Selection toggled(List<String> some) {
        SequencedSet<String> ids = new LinkedHashSet<>(touchpoints());
        if (some.isEmpty() || !ids.containsAll(some)) {
            return with(some);
        }
        some.forEach(ids::remove);
        return ofTouchpoints(List.copyOf(ids));
    }

    /// With touchpoints added, the last of them as the lead; anything else that was selected no
    /// longer is.
    default Selection with(List<String> more) {
        SequencedSet<String> ids = new LinkedHashSet<>(touchpoints());
        more.forEach(ids::addLast);
        return ids.isEmpty() ? this : ofTouchpoints(List.copyOf(ids));
    }

    /// With one more touchpoint as the lead. Back to the one that was the lead before: without the
    /// lead.
    default Selection extendedTo(String touchpoint) {
        List<String> ids = touchpoints();
        int before = ids.size() - 2;
        return before >= 0 && ids.get(before).equals(touchpoint)
                ? ofTouchpoints(ids.subList(0, before + 1))
                : with(List.of(touchpoint));
    }

    /// What of this a map has.
    default Selection in(JourneyMap map) {
        return switch (this) {
            case OfTouchpoints cards -> cards.known(map);
            case OfCell(Slot(String stage, String time)) ->
                    onlyIf(map.stage(stage).isPresent() && map.time(time).isPresent());
            case OfStage(String id) -> onlyIf(map.stage(id).isPresent());
            case OfTimeSlot(String id) -> onlyIf(map.time(id).isPresent());
            case OfLane(String id) -> onlyIf(map.lane(id).isPresent());
            case OfNote(String id) -> onlyIf(map.note(id).isPresent());
            case OfPersona(String id) -> onlyIf(map.persona(id).isPresent());
            case OfMap _, OfNothing _ -> this;
        };
    }

    private static List<String> known(List<String> ids, JourneyMap map) {
        Set<String> all = map.touchpoints().stream().map(Touchpoint::id).collect(toSet());
        return ids.stream().filter(all::contains).toList();
    }

    private Selection onlyIf(boolean exists) {
        return exists ? this : NOTHING;
    }
}
