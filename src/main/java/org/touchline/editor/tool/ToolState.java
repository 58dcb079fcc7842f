package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.PointerEvent;
import org.touchline.model.JourneyMap;

import java.util.List;

/// What the hand is in the middle of.
public sealed interface ToolState
        permits Idle,
                PressingItem,
                DraggingCards,
                DraggingHeader,
                ResizingHeader,
                SelectingByRubberBand,
                RenamingInPlace {
    /// What the pointer's next event leads to.
    Transition pointer(PointerEvent event, Situation situation);

    /// Leaves all as it was before: the Esc key, or a drag that lost its window.
    default Transition cancel() {
        return Transition.to(Idle.NOWHERE);
    }

    /// What the gesture would do to the map if it ended now.
    default Command preview(JourneyMap map) {
        return Sequence.NOTHING;
    }

    /// The ids of the dragged cards, as the map has them when they have landed.
    default List<String> landed(JourneyMap map) {
        return List.of();
    }

    /// What hangs at the pointer.
    default Ghost ghost() {
        return Ghost.NONE;
    }

    /// What the pointer looks like meanwhile.
    default PointerShape pointerShape() {
        return PointerShape.ARROW;
    }
}
