package org.touchline.ui.outline;

import static java.util.function.Predicate.not;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.model.Touchpoint;
import org.touchline.text.Icons;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a row looks like: above the first touchpoint of a time slot its name, then the row's name,
/// and at the end the diamond of a moment of truth and the face.
final class RowFace extends VBox {
    private static final PseudoClass BRANCH = PseudoClass.getPseudoClass("branch");
    private static final String MOMENT_OF_TRUTH = "diamond";

    private final Messages messages;
    private final Label time = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final FontIcon diamond = new FontIcon(Icons.ikon(MOMENT_OF_TRUTH));
    private final FontIcon face = new FontIcon();
    private final HBox line = new HBox(name, count, diamond, face);
    private String spoken = "";

    RowFace(Messages messages) {
        this.messages = messages;
        getStyleClass().add("outline-row");
        line.getStyleClass().add("outline-line");
        time.getStyleClass().add("outline-time");
        name.getStyleClass().add("outline-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count-badge");
        count.setMinWidth(USE_PREF_SIZE);
        time.managedProperty().bind(time.visibleProperty());
        Stream.of(count, diamond, face)
                .forEach(sign -> sign.managedProperty().bind(sign.visibleProperty()));
        getChildren().addAll(time, line);
    }

    /// What a screen reader says of the row.
    String spoken() {
        return spoken;
    }

    void show(Row row) {
        pseudoClassStateChanged(BRANCH, !(row instanceof Row.OfTouchpoint));
        switch (row) {
            case Row.OfStage(_, String stage, int size) -> branch(stage, size);
            case Row.OfParkingLot(int size) -> branch(messages.text("library.parking"), size);
            case Row.OfTouchpoint card -> touchpoint(card);
            case Row.Root() -> branch("", 0);
        }
    }

    private void branch(String text, int size) {
        name.setText(named(text));
        count.setText(Integer.toString(size));
        count.setVisible(true);
        time.setVisible(false);
        diamond.setVisible(false);
        face.setVisible(false);
        spoken = name.getText() + ", " + messages.text("status.touchpoints", size);
    }

    private void touchpoint(Row.OfTouchpoint row) {
        Touchpoint card = row.touchpoint();
        name.setText(named(card.name()));
        count.setVisible(false);
        time.setText(row.time());
        time.setVisible(row.isFirst() && !row.time().isEmpty());
        diamond.setVisible(card.isMomentOfTruth());
        face.setVisible(card.emotion().isAsked());
        face.getStyleClass().removeIf(style -> style.startsWith("face-"));
        String feeling = "";
        if (card.emotion().isAsked()) {
            face.setIconCode(Icons.ikon(card.emotion().key()));
            face.getStyleClass().add("face-" + card.emotion().key());
            feeling = messages.text("emotion." + card.emotion().key());
        }
        String truth = card.isMomentOfTruth() ? messages.text("map.momentOfTruth") : "";
        spoken =
                Stream.of(name.getText(), row.time(), feeling, truth)
                        .filter(not(String::isEmpty))
                        .collect(Collectors.joining(", "));
    }

    private String named(String text) {
        return text.isBlank() ? messages.text("map.unnamed") : text;
    }
}
