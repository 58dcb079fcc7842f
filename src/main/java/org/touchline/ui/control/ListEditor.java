package org.touchline.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.i18n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Items in an order: Enter begins the next one, Backspace in an empty one takes it away.
///
/// An empty item exists only here: it joins the list with its first character.
public final class ListEditor<T> implements ValueEditor<List<T>> {
    /// Makes the controls for an item.
    @FunctionalInterface
    public interface ItemFactory<T> {
        /// @param changed to be called after each change of the user's
        ItemEditor<T> make(Caption caption, Messages messages, Runnable changed);
    }

    private final Caption caption;
    private final Messages messages;
    private final ItemFactory<T> factory;
    private final Consumer<List<T>> changed;
    private final List<ListRow<T>> rows = new ArrayList<>();
    private final VBox rowBox = new VBox();
    private final Button add;
    private final VBox pane;
    private int rowsMade;

    public ListEditor(
            Caption caption, Messages messages, ItemFactory<T> factory, Consumer<List<T>> changed) {
        this.caption = caption;
        this.messages = messages;
        this.factory = factory;
        this.changed = changed;
        String addText = messages.text("control.list.add");
        Caption addCaption = caption.part("add", caption.text() + ": " + addText);
        add = Buttons.labelled(addCaption, addText, Feather.PLUS, () -> begin(rows.size()));
        rowBox.getStyleClass().add("list-rows");
        pane = caption.name(new VBox(rowBox, add));
        pane.getStyleClass().add("list-editor");
    }

    @Override
    public Region node() {
        return pane;
    }

    /// What was begun is kept while its user is at it.
    @Override
    public void show(Shown<List<T>> shown) {
        if (!pane.isFocusWithin()) {
            rows.stream().filter(row -> row.editor().isEmpty()).toList().forEach(this::drop);
        }
        List<T> wanted = shown.orElse(List.of());
        if (!items().equals(wanted)) {
            replace(wanted);
        }
    }

    private void replace(List<T> items) {
        while (rows.size() > items.size()) {
            drop(rows.getLast());
        }
        while (rows.size() < items.size()) {
            insert(rows.size());
        }
        for (int i = 0; i < items.size(); i++) {
            rows.get(i).editor().show(items.get(i));
        }
    }

    private void begin(int index) {
        insert(index);
        rows.get(index).editor().focus();
    }

    /// The caret goes on to the item before.
    private void remove(ListRow<T> row) {
        int index = rows.indexOf(row);
        drop(row);
        if (rows.isEmpty()) {
            add.requestFocus();
        } else {
            rows.get(Math.max(0, index - 1)).editor().focus();
        }
        tell();
    }

    private void insert(int index) {
        Caption item = caption.part("" + ++rowsMade, caption.text());
        String removal = messages.text("control.list.remove");
        var row =
                new ListRow<>(
                        factory.make(item, messages, this::tell),
                        item.part("remove", caption.text() + ": " + removal),
                        before -> begin(rows.indexOf(before) + 1),
                        this::remove);
        rows.add(index, row);
        rowBox.getChildren().add(index, row);
    }

    private void drop(ListRow<T> row) {
        rows.remove(row);
        rowBox.getChildren().remove(row);
    }

    private List<T> items() {
        return rows.stream()
                .map(ListRow::editor)
                .filter(editor -> !editor.isEmpty())
                .map(ItemEditor::item)
                .toList();
    }

    private void tell() {
        changed.accept(items());
    }
}
