package org.touchline.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ListEditor;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The list of one touchpoint, or what the lists of several have in common: whatever is done to
/// that is done to each of them, and what only some have stays.
final class SharedList<T> implements ValueEditor<List<T>> {
    private final ListEditor<T> entries;
    private final Label note = new Label();
    private final VBox box;
    private final Messages messages;
    private final Consumer<UnaryOperator<List<T>>> changed;
    private List<T> common = List.of();

    /// @param changed told what is done to each list
    SharedList(
            Caption caption,
            Messages messages,
            ListEditor.ItemFactory<T> factory,
            Consumer<UnaryOperator<List<T>>> changed) {
        this.messages = messages;
        this.changed = changed;
        entries = new ListEditor<>(caption, messages, factory, this::change);
        note.setId(caption.id() + "-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("quiet", "list-note");
        note.managedProperty().bind(note.visibleProperty());
        box = new VBox(note, entries.node());
        box.getStyleClass().add("list-editor");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Shown<List<T>> shown) {
        common = EntryChange.common(shown.distinct());
        note.setVisible(shown.isMixed());
        note.setText(
                messages.text(common.isEmpty() ? "inspector.list.apart" : "inspector.list.common"));
        entries.show(Shown.of(common));
    }

    private void change(List<T> after) {
        var change = new EntryChange<>(common, after);
        common = after;
        changed.accept(change::in);
    }
}
