package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.command.Ids;
import org.touchline.command.structure.CardFate;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;

/// What can be done to a stage or a time slot as a whole: move it, add one beside it, delete it.
final class GridPartButtons<T> extends VBox {
    private final GridKind<T> kind;
    private final String id;
    private final Editor editor;
    private final Messages messages;
    private final Button earlier;
    private final Button later;
    private final FlowPane buttons;

    GridPartButtons(GridKind<T> kind, String id, Editor editor, Messages messages) {
        this.kind = kind;
        this.id = id;
        this.editor = editor;
        this.messages = messages;
        var fields = new FormFields(messages, kind.key());
        earlier = fields.button("earlier", Feather.ARROW_LEFT, () -> move(-1));
        later = fields.button("later", Feather.ARROW_RIGHT, () -> move(1));
        buttons =
                new FlowPane(
                        earlier,
                        later,
                        fields.button("add-before", Feather.PLUS, () -> add(0)),
                        fields.button("add-after", Feather.PLUS, () -> add(1)),
                        fields.deleteButton(this::delete));
        buttons.getStyleClass().add("form-buttons");
        getChildren().add(buttons);
    }

    void show(JourneyMap map) {
        int index = kind.list().indexOf(map, id);
        earlier.setDisable(index == 0);
        later.setDisable(index == kind.all(map).size() - 1);
    }

    private void move(int by) {
        editor.run(kind.shift().apply(id, kind.list().indexOf(map(), id) + by));
    }

    /// The new one is named at once, where it stands.
    private void add(int offset) {
        String newId = Ids.next(kind.key(), kind.list().ids(map()));
        T part = kind.creation().apply(newId, messages.text("structure.new." + kind.key()));
        editor.run(kind.addition().apply(part, kind.list().indexOf(map(), id) + offset));
        editor.select(Selection.of(kind.header().apply(newId)));
        editor.rename(kind.header().apply(newId));
    }

    /// An empty part goes at once: undo brings it back; its notes stay on the map. For others it
    /// asks, in place of the buttons.
    private void delete() {
        var removal = new Removal<>(kind, id, editor, messages);
        if (removal.touchpoints() == 0) {
            removal.remove(new CardFate.Park());
        } else {
            getChildren().setAll(new RemovalQuestion(removal, messages, this::showButtons));
        }
    }

    private void showButtons() {
        getChildren().setAll(buttons);
    }

    private JourneyMap map() {
        return editor.state().map();
    }
}
