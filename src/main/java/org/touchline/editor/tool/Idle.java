package org.touchline.editor.tool;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.HeaderBorder;
import org.touchline.layout.Hit;

import java.util.Optional;

/// Nothing is going on; the pointer may be over something.
///
/// @param hovered [Hit.OnPaper] where the pointer is elsewhere
/// @param pointerShape tells what a press would take hold of
public record Idle(Hit hovered, PointerShape pointerShape) implements ToolState {
    public static final Idle NOWHERE = new Idle(new Hit.OnPaper());

    Idle(Hit hovered) {
        this(hovered, PointerShape.ARROW);
    }

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
                ? new Idle(
                        situation.shown().hitAt(event.point()),
                        ResizingHeader.borderAt(event, situation)
                                .map(border -> ResizingHeader.grab(border, event).pointerShape())
                                .orElse(PointerShape.ARROW))
                : NOWHERE;
    }

    /// A card is selected at once, so that the hand sees what it holds.
    private static Transition press(PointerEvent event, Situation situation) {
        Optional<HeaderBorder> border = ResizingHeader.borderAt(event, situation);
        if (border.isPresent()) {
            return Transition.to(ResizingHeader.grab(border.get(), event));
        }
        Hit hit = situation.shown().hitAt(event.point());
        Transition pressing = Transition.to(new PressingItem(hit, event));
        boolean selects =
                hit instanceof Hit.OnTouchpoint(String id)
                        && !event.modifiers().extendsSelection()
                        && !situation.selection().touchpoints().contains(id);
        return selects ? pressing.selecting(Selection.of(hit)) : pressing;
    }
}
