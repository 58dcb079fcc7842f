package org.touchline.ui.canvas;

import org.touchline.editor.Editor;
import org.touchline.editor.tool.DraggingTouchpoints;

import java.util.Optional;

/// Shows cards that are dragged beyond their window on the canvas of another, which gets copies of
/// them where they are dropped; in their own map they stay where they were.
final class DragAbroad {
    private final Surroundings surroundings;
    private final Editor editor;
    private Optional<CanvasPane> host = Optional.empty();

    /// @param editor whose cards are dragged
    DragAbroad(Surroundings surroundings, Editor editor) {
        this.surroundings = surroundings;
        this.editor = editor;
    }

    /// The hand moved, and the editor knows.
    void follow(Hand hand) {
        if (editor.state().tool() instanceof DraggingTouchpoints drag) {
            Optional<CanvasPane> under = surroundings.canvasAt(hand.x(), hand.y());
            if (!under.equals(host)) {
                leave();
                host = under;
                host.ifPresent(canvas -> canvas.welcome(drag.clipped(editor.state().map()), hand));
            }
            host.ifPresent(canvas -> canvas.inHand().follow(hand));
        } else {
            leave();
        }
    }

    /// It was let go where it was last.
    void drop(Hand hand) {
        host.ifPresent(canvas -> canvas.receive(hand));
        host = Optional.empty();
    }

    void leave() {
        host.ifPresent(canvas -> canvas.inHand().cancel());
        host = Optional.empty();
    }
}
