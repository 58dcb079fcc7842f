package org.touchline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// An item of a list with the button that takes it away.
final class ListRow<T> extends HBox {
    private final ItemEditor<T> editor;
    private final Consumer<ListRow<T>> next;
    private final Consumer<ListRow<T>> remove;

    /// @param removal what the button is called
    /// @param next asks for a new row after this one
    /// @param remove asks for this row to be taken away
    ListRow(
            ItemEditor<T> editor,
            Caption removal,
            Consumer<ListRow<T>> next,
            Consumer<ListRow<T>> remove) {
        this.editor = editor;
        this.next = next;
        this.remove = remove;
        Button button = Buttons.icon(removal, Feather.X, () -> remove.accept(this));
        button.setFocusTraversable(false);
        getStyleClass().add("list-row");
        setAlignment(Pos.TOP_LEFT);
        setHgrow(editor.node(), Priority.ALWAYS);
        getChildren().addAll(editor.node(), button);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    ItemEditor<T> editor() {
        return editor;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !editor.isEmpty()) {
            next.accept(this);
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && editor.isEmpty()) {
            remove.accept(this);
            event.consume();
        }
    }
}
