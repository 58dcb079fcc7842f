package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.touchline.command.structure.CardFate;
import org.touchline.i18n.Messages;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.Shown;

/// Asks where the touchpoints of a stage or a time slot go that is to be deleted.
final class RemovalQuestion extends VBox {
    private final Messages messages;
    private CardFate fate;

    /// @param cancel called when it is not to be deleted after all
    RemovalQuestion(Removal<?> removal, Messages messages, Runnable cancel) {
        this.messages = messages;
        this.fate = removal.proposal();
        var question =
                new Label(
                        messages.text(
                                "structure.fate." + removal.kind().key(), removal.touchpoints()));
        question.setId("removal-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var caption = new Caption("removal-fate", messages.text("structure.fate"));
        var picker = new Picker<>(caption, messages, removal::fates, (CardFate to) -> fate = to);
        picker.show(Shown.of(fate));
        Button delete = button("delete", () -> removal.remove(fate));
        delete.getStyleClass().add("danger");
        var buttons = new FlowPane(delete, button("cancel", cancel));
        buttons.getStyleClass().add("form-buttons");
        getStyleClass().add("removal");
        getChildren().addAll(question, picker.node(), buttons);
    }

    private Button button(String key, Runnable effect) {
        String text = messages.text("structure." + key);
        Button button = new Caption("removal-" + key, text).name(new Button(text));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> effect.run());
        return button;
    }
}
