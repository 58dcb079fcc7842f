package org.touchline.ui.control;

import javafx.scene.layout.Region;

import org.touchline.i18n.Messages;

/// An item that is a text.
public final class TextItem implements ItemEditor<String> {
    private final TextEditor editor;

    public TextItem(Caption caption, Messages messages, Runnable changed) {
        editor = new TextEditor(caption, messages, false, _ -> changed.run());
    }

    @Override
    public Region node() {
        return editor.node();
    }

    @Override
    public void show(String item) {
        editor.show(Shown.of(item));
    }

    @Override
    public String item() {
        return editor.text();
    }

    @Override
    public boolean isEmpty() {
        return editor.text().isEmpty();
    }

    @Override
    public void focus() {
        editor.node().requestFocus();
    }
}
