package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.style.Palette;
import org.touchline.ui.control.Buttons;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ColorSwatches;
import org.touchline.ui.control.ListEditor;
import org.touchline.ui.control.TextEditor;
import org.touchline.ui.control.TextItem;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.function.Consumer;

/// Captions and controls of the forms of one kind of element.
///
/// @param kind is in the keys of the controls' texts
/// @param id begins the ids of the controls
record FormFields(Messages messages, String kind, String id) {
    /// For the only form of its kind.
    FormFields(Messages messages, String kind) {
        this(messages, kind, kind);
    }

    Caption caption(String key) {
        return new Caption(id + "-" + key, messages.text("structure." + kind + "." + key));
    }

    ValueEditor<String> line(Caption caption, Consumer<String> changed) {
        return new TextEditor(caption, messages, false, changed);
    }

    ValueEditor<String> text(Caption caption, Consumer<String> changed) {
        return new TextEditor(caption, messages, true, changed);
    }

    ValueEditor<List<String>> list(Caption caption, Consumer<List<String>> changed) {
        return new ListEditor<>(caption, messages, TextItem::new, changed);
    }

    ValueEditor<String> color(Caption caption, Consumer<String> changed) {
        return new ColorSwatches(caption, messages, Palette.stages(), changed);
    }

    /// The fields of one of several elements of this kind.
    FormFields of(String elementId) {
        return new FormFields(messages, kind, kind + "-" + elementId);
    }

    /// A button for something that is done to the element as a whole.
    Button button(String key, Ikon icon, Runnable effect) {
        String text = messages.text("structure." + key);
        return Buttons.labelled(new Caption(id + "-" + key, text), text, icon, effect);
    }

    /// The button that deletes the element.
    Button deleteButton(Runnable effect) {
        Button button = button("delete", Feather.TRASH_2, effect);
        button.getStyleClass().add("danger");
        return button;
    }

    /// The button that adds one more element.
    Button addButton(Runnable effect) {
        return button("add", Feather.PLUS, effect);
    }

    /// The button that opens a menu of what can be added.
    MenuButton addMenu() {
        String text = messages.text("structure.add");
        var button = new MenuButton(text, new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll("flat", "pane-button");
        return new Caption(id + "-add", text).name(button);
    }

    /// The button that deletes one of several elements.
    Button smallDeleteButton(Runnable effect) {
        String text = messages.text("structure.delete");
        return Buttons.icon(new Caption(id + "-delete", text), Feather.X, effect);
    }
}
