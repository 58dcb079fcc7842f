package org.touchline.editor.action;

import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;

import java.util.Optional;

/// The actions that add to the grid: they open the name of what is new.
final class Additions {
    private Additions() {}

    /// A card at the end of the selected cell, or that of the selected card, or the first one.
    /// Means nothing without a cell.
    static Optional<Transition> touchpoint(Situation situation) {
        JourneyMap map = situation.map();
        return selectedCell(situation)
                .or(() -> firstCell(map))
                .map(slot -> Opening.newCard(slot, map));
    }

    /// A stage after the last one.
    static Optional<Transition> stage(Situation situation) {
        JourneyMap map = situation.map();
        String id = Ids.next("s", ElementList.STAGES.ids(map));
        return Optional.of(Opening.of(Naming.ofNew(Stage.of(id, ""), map.stages().size())));
    }

    /// A time slot after the last one. Means nothing in the classic arrangement, which shows a time
    /// slot only where cards are in it.
    static Optional<Transition> timeSlot(Situation situation) {
        JourneyMap map = situation.map();
        if (map.view().arrangement() == Arrangement.STAGES_ACROSS) {
            return Optional.empty();
        }
        String id = Ids.next("t", ElementList.TIMES.ids(map));
        return Optional.of(Opening.of(Naming.ofNew(TimeSlot.of(id, ""), map.times().size())));
    }

    private static Optional<Slot> selectedCell(Situation situation) {
        return switch (situation.selection()) {
            case Selection.OfCell(Slot slot) -> Optional.of(slot);
            case Selection.OfTouchpoints cards ->
                    situation
                            .map()
                            .touchpoint(cards.lead())
                            .map(Touchpoint::slot)
                            .filter(Slot::isOnGrid);
            case Selection.OfStage _,
                    Selection.OfTimeSlot _,
                    Selection.OfLane _,
                    Selection.OfNote _,
                    Selection.OfPersona _,
                    Selection.OfMap _,
                    Selection.OfNothing _ ->
                    Optional.empty();
        };
    }

    private static Optional<Slot> firstCell(JourneyMap map) {
        return map.stages().isEmpty() || map.times().isEmpty()
                ? Optional.empty()
                : Optional.of(new Slot(map.stages().getFirst().id(), map.times().getFirst().id()));
    }
}
