package org.touchline.ui.structure;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.ui.control.AnchoredPopup;
import org.touchline.ui.control.UndoKeys;

import java.util.Optional;

/// The form of a stage or a time slot, or of anything else that has one, beside its header on the
/// map.
public final class StructurePopover {
    private static final double WIDTH = 300;
    private static final double GAP = 4;

    private final Editor editor;
    private final Forms forms;
    private final StackPane pane = new StackPane();
    private final AnchoredPopup popup = new AnchoredPopup(scrolled(pane), GAP);
    private Optional<ElementForm> form = Optional.empty();
    private Selection subject = Selection.NOTHING;

    public StructurePopover(Editor editor, Messages messages) {
        this.editor = editor;
        this.forms = new Forms(editor, messages);
        pane.heightProperty().subscribe(popup::refit);
        UndoKeys.install(pane, editor::undo, editor::redo);
        editor.subscribe(this::follow);
    }

    /// Selects an element and opens its form.
    ///
    /// @param onScreen where the element is drawn
    public void open(Hit element, Window owner, Bounds onScreen) {
        popup.hide();
        editor.select(Selection.of(element));
        subject = editor.state().selection();
        form = forms.of(subject);
        form.ifPresent(shown -> {
            pane.getChildren().setAll(shown.node());
            shown.show(editor.state().map());
            popup.open(owner, onScreen);
            shown.focus();
        });
    }

    private static Region scrolled(Region pane) {
        var scroll = new ScrollPane(pane);
        scroll.setId("structure-popover");
        scroll.getStyleClass().addAll("edge-to-edge", "structure-popover");
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        return scroll;
    }

    /// Closes with its element, or when something else is selected.
    private void follow(EditorState state) {
        if (!popup.isShowing()) {
            return;
        }
        if (state.selection().equals(subject)) {
            form.ifPresent(shown -> shown.show(state.map()));
        } else {
            popup.hide();
        }
    }
}
