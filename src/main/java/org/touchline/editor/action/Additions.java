package org.touchline.editor.action;

import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CellWalk;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.StageTimes;
import org.touchline.model.value.Arrangement;

import java.util.Optional;

/// The actions that add to the grid: they open the name of what is new.
final class Additions {
    private Additions() {}

    /// A card at the end of the selected cell, or that of the selected card, or the first one.
    /// Means nothing without a cell.
    static Optional<Transition> touchpoint(Situation situation) {
        JourneyMap map = situation.map();
        return Selecting.slot(situation)
                .or(() -> new CellWalk(map).first())
                .map(slot -> Opening.newCard(slot, map));
    }

    /// A stage after the last one.
    static Optional<Transition> stage(Situation situation) {
        JourneyMap map = situation.map();
        String id = Ids.next("s", ElementList.STAGES.ids(map));
        return Optional.of(Opening.of(Naming.ofNew(Stage.of(id, ""), map.stages().size())));
    }

    /// A time slot after the last one; in the classic arrangement, where that may be far away,
    /// after what is selected.
    static Optional<Transition> timeSlot(Situation situation) {
        JourneyMap map = situation.map();
        int after = ElementList.TIMES.indexOf(map, timeBefore(situation));
        int index = after < 0 ? map.times().size() : after + 1;
        return Optional.of(Opening.of(Naming.ofNewTimeSlot(index, map)));
    }

    /// The id of the time slot that a new one follows; empty for the last one.
    private static String timeBefore(Situation situation) {
        JourneyMap map = situation.map();
        if (map.view().arrangement() == Arrangement.TIME_ACROSS) {
            return "";
        }
        return switch (situation.selection()) {
            case Selection.OfTimeSlot(String id) -> id;
            case Selection.OfStage(String id) -> StageTimes.lastOf(id, map);
            default -> Selecting.slot(situation).map(Slot::time).orElse("");
        };
    }
}
