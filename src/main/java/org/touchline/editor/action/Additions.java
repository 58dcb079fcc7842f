package org.touchline.editor.action;

import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CellWalk;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
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
}
