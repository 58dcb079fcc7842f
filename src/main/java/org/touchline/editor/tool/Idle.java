package org.touchline.editor.tool;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;

/// Nothing is going on; the pointer may be over something.
///
/// @param hovered [Hit.OnPaper] where the pointer is elsewhere
public record Idle(Hit hovered) implements ToolState {
    public static final Idle NOWHERE = new Idle(new Hit.OnPaper());

    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        return switch (event.kind()) {
            case PRESS -> press(event, situation);
            case MOVE, RELEASE -> Transition.to(over(event, situation));
        };
    }

    /// What the pointer is over once a gesture ends.
    static Idle over(PointerEvent event, Situation situation) {
        return event.over() == Surface.CANVAS
                ? new Idle(situation.shown().hitAt(event.point()))
                : NOWHERE;
    }

    /// A card is selected at once, so that the hand sees what it holds.
    private static Transition press(PointerEvent event, Situation situation) {
        Hit hit = situation.shown().hitAt(event.point());
        Transition pressing = Transition.to(new PressingItem(hit, event));
        boolean selects =
                hit instanceof Hit.OnTouchpoint(String id)
                        && !event.modifiers().extendsSelection()
                        && !situation.selection().touchpoints().contains(id);
        return selects ? pressing.selecting(Selection.of(hit)) : pressing;
    }
}
