package org.touchline.editor.action;

import static java.util.stream.Collectors.toSet;

import org.touchline.editor.selection.Cards;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The actions that select all cards that belong to the same as what is selected.
final class Groups {
    private Groups() {}

    /// All cards of the selected stage, or of the stages of what is selected.
    static Optional<Transition> stage(Situation situation) {
        return along(
                situation.selection() instanceof Selection.OfStage(String id)
                        ? Set.of(id)
                        : used(situation, Slot::stage),
                Slot::stage,
                situation);
    }

    /// All cards of the selected time slot, or of the time slots of what is selected.
    static Optional<Transition> timeSlot(Situation situation) {
        return along(
                situation.selection() instanceof Selection.OfTimeSlot(String id)
                        ? Set.of(id)
                        : used(situation, Slot::time),
                Slot::time,
                situation);
    }

    /// All cards that have an entry in the selected lane.
    static Optional<Transition> lane(Situation situation) {
        return situation.selection() instanceof Selection.OfLane lane
                ? select(Cards.of(lane, situation.map()), situation)
                : Optional.empty();
    }

    /// All cards that say the same of a property as one of the selected touchpoints; where one says
    /// nothing, those that say nothing as well.
    static <T> Function<Situation, Optional<Transition>> alike(Property<T> property) {
        return situation -> {
            Set<T> values =
                    selected(situation)
                            .map(touchpoint -> touchpoint.get(property))
                            .collect(toSet());
            return where(card -> values.contains(card.get(property)), values, situation);
        };
    }

    private static Optional<Transition> along(
            Set<String> parts, Function<Slot, String> part, Situation situation) {
        return where(card -> parts.contains(part.apply(card.slot())), parts, situation);
    }

    private static Optional<Transition> where(
            Predicate<Touchpoint> condition, Set<?> wanted, Situation situation) {
        return wanted.isEmpty()
                ? Optional.empty()
                : select(Cards.where(situation.map(), condition), situation);
    }

    /// What was selected stays so, and the lead the lead.
    private static Optional<Transition> select(List<String> group, Situation situation) {
        SequencedSet<String> ids = new LinkedHashSet<>(group);
        situation.selection().touchpoints().forEach(ids::addLast);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Selecting.select(Selection.ofTouchpoints(List.copyOf(ids))));
    }

    private static Set<String> used(Situation situation, Function<Slot, String> part) {
        Stream<Slot> slots =
                situation.selection() instanceof Selection.OfCell(Slot slot)
                        ? Stream.of(slot)
                        : selected(situation).map(Touchpoint::slot).filter(Slot::isOnGrid);
        return slots.map(part).collect(toSet());
    }

    private static Stream<Touchpoint> selected(Situation situation) {
        Set<String> ids = Set.copyOf(situation.selection().touchpoints());
        return situation.map().touchpoints().stream()
                .filter(touchpoint -> ids.contains(touchpoint.id()));
    }
}
