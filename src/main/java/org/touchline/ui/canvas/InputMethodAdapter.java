package org.touchline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

import org.touchline.editor.Editor;
import org.touchline.editor.input.KeyStroke;

/// Lets an input method (Chinese, dead keys) type on the canvas as keys do: what it has made of
/// several strokes begins a card in the selected cell. Its own window stands at the canvas's
/// corner.
final class InputMethodAdapter implements InputMethodRequests {
    private final Node canvas;
    private final Editor editor;

    InputMethodAdapter(Node canvas, Editor editor) {
        this.canvas = canvas;
        this.editor = editor;
        canvas.setInputMethodRequests(this);
        canvas.setOnInputMethodTextChanged(this::pass);
    }

    @Override
    public Point2D getTextLocation(int offset) {
        return canvas.localToScreen(0, 0);
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return "";
    }

    private void pass(InputMethodEvent event) {
        if (event.getTarget() == canvas && !event.getCommitted().isBlank()) {
            editor.key(new KeyStroke.Typed(event.getCommitted()));
            event.consume();
        }
    }
}
