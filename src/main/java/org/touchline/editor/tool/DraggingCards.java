package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

/// Cards follow the pointer, are shown where they would land, and are selected where they landed.
public sealed interface DraggingCards extends ToolState
        permits DraggingTouchpoints, DraggingEntry, DraggingClipping {
    /// The same cards, where the pointer is now.
    DraggingCards movedTo(PointerEvent event, Situation situation);

    /// Puts them into a cell or the parking lot.
    ///
    /// @param index among the cards there that are not dragged
    Command placedAt(Slot slot, int index, JourneyMap map);

    /// Where they would land if they were dropped now.
    Landing landing();

    @Override
    default Transition pointer(PointerEvent event, Situation situation) {
        DraggingCards moved = movedTo(event, situation);
        return event.kind() == PointerEvent.Kind.RELEASE
                ? moved.drop(event, situation)
                : Transition.to(moved);
    }

    @Override
    default Command preview(JourneyMap map) {
        return switch (landing()) {
            case Landing.Nowhere _ -> Sequence.NOTHING;
            case Landing.In(Slot slot, int index) -> placedAt(slot, index, map);
        };
    }

    @Override
    default PointerShape pointerShape() {
        return landing() instanceof Landing.Nowhere ? PointerShape.NO_DROP : PointerShape.COPYING;
    }

    private Transition drop(PointerEvent event, Situation situation) {
        Transition idle = Transition.to(Idle.over(event, situation));
        JourneyMap map = situation.map();
        return landing() instanceof Landing.Nowhere
                ? idle
                : idle.committing(preview(map)).selecting(Selection.ofTouchpoints(landed(map)));
    }
}
