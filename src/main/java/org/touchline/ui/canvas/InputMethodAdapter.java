package org.touchline.ui.canvas;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

import org.touchline.editor.Editor;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.selection.Selection;

/// Lets an input method (Chinese, dead keys) type on the canvas as keys do: what it begins to make
/// on a selected cell begins a card there, in whose field it goes on.
final class InputMethodAdapter implements InputMethodRequests {
    private final Node canvas;
    private final ScreenMapping mapping;
    private final Editor editor;
    private final Node field;

    /// @param field where names are typed; the editor's state opens it
    InputMethodAdapter(Node canvas, ScreenMapping mapping, Editor editor, Node field) {
        this.canvas = canvas;
        this.mapping = mapping;
        this.editor = editor;
        this.field = field;
        canvas.setInputMethodRequests(this);
        canvas.setOnInputMethodTextChanged(this::pass);
    }

    /// The window of the input method stands below what is selected.
    @Override
    public Point2D getTextLocation(int offset) {
        return editor.state()
                .selection()
                .element()
                .flatMap(element -> Places.of(element, editor.state().shown()))
                .map(place -> below(mapping.onScreen(place.bounds())))
                .orElseGet(() -> canvas.localToScreen(0, 0));
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
        if (event.getTarget() != canvas) {
            return;
        }
        if (!event.getCommitted().isBlank()) {
            editor.key(new KeyStroke.Typed(event.getCommitted()));
            event.consume();
        } else if (begins(event)) {
            editor.perform(MapAction.ADD_TOUCHPOINT);
            field.fireEvent(event.copyFor(field, field));
            event.consume();
        }
    }

    private boolean begins(InputMethodEvent event) {
        return !Composition.composed(event).isEmpty()
                && editor.state().selection() instanceof Selection.OfCell;
    }

    private static Point2D below(Bounds element) {
        return new Point2D(element.getMinX(), element.getMaxY());
    }
}
