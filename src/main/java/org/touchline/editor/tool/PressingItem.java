package org.touchline.editor.tool;

import org.touchline.editor.input.PointerEvent;
import org.touchline.layout.Hit;

/// The button is down on something: a click, until the pointer moves.
///
/// @param pressed what is under the pointer
public record PressingItem(Hit pressed, PointerEvent press) implements ToolState {
    /// In pixels: less is a hand that trembles.
    private static final double DRAG_DISTANCE = 4;

    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        return switch (event.kind()) {
            case PRESS -> Idle.NOWHERE.pointer(event, situation);
            case MOVE ->
                    press.point().distanceTo(event.point()) < DRAG_DISTANCE * event.pixel()
                            ? Transition.to(this)
                            : dragging(situation).pointer(event, situation);
            case RELEASE -> new Click(pressed, press, situation).transition();
        };
    }

    private ToolState dragging(Situation situation) {
        if (pressed instanceof Hit.OnTouchpoint(String id)) {
            return DraggingTouchpoints.grab(id, press.point(), situation);
        }
        return Header.of(pressed)
                .<ToolState>map(
                        header -> DraggingHeader.grab(header, press.point(), situation.shown()))
                .orElseGet(() -> SelectingByRubberBand.from(press, situation.selection()));
    }
}
