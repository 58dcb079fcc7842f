package org.touchline.ui.find;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.editor.find.Found;
import org.touchline.i18n.Messages;

/// The field for what is looked for; at its end it tells how often that was found.
final class FindField extends CustomTextField {
    private final Messages messages;
    private final Label count = new Label();

    FindField(Messages messages) {
        this.messages = messages;
        setId("find-field");
        setPromptText(messages.text("find.field"));
        setAccessibleText(messages.text("find.field"));
        accessibleHelpProperty().bind(count.textProperty());
        count.setId("find-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        setLeft(new FontIcon(Feather.SEARCH));
        setRight(count);
    }

    /// Tells which of how many one is at.
    void tell(Found found) {
        count.setText(getText().isEmpty() ? "" : words(found));
    }

    private String words(Found found) {
        return found.isEmpty()
                ? messages.text("find.nothing")
                : messages.text("find.count", found.index() + 1, found.spans().size());
    }
}
