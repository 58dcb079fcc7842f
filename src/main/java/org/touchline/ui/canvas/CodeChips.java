package org.touchline.ui.canvas;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.editor.quick.FoundCode;
import org.touchline.editor.quick.Reading;
import org.touchline.i18n.Messages;

import java.util.List;
import java.util.function.Consumer;

/// What the quick codes in a name mean: a chip for each. A click on one keeps it as text.
final class CodeChips extends FlowPane {
    private final Messages messages;
    private final CodeSigns signs;
    private final Consumer<FoundCode> kept;
    private List<FoundCode> shown = List.of();

    /// @param kept takes a code that is meant as text
    CodeChips(Messages messages, CodeSigns signs, Consumer<FoundCode> kept) {
        this.messages = messages;
        this.signs = signs;
        this.kept = kept;
        getStyleClass().add("code-chips");
    }

    void show(Reading reading) {
        if (!reading.codes().equals(shown)) {
            shown = reading.codes();
            getChildren().setAll(shown.stream().map(found -> chip(found, reading)).toList());
        }
    }

    private Button chip(FoundCode found, Reading reading) {
        String text = signs.text(found.code());
        var face = new HBox(signs.sign(found.code()), new Label(text), new FontIcon(Feather.X));
        face.getStyleClass().add("code-chip-face");
        var chip = new Button("", face);
        chip.getStyleClass().addAll("flat", "code-chip");
        String keeps = messages.text("canvas.codes.keep", reading.text(found));
        chip.setAccessibleText(text);
        chip.setAccessibleHelp(keeps);
        chip.setTooltip(new Tooltip(keeps));
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> kept.accept(found));
        return chip;
    }
}
