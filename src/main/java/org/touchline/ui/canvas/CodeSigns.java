package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.editor.quick.Medium;
import org.touchline.editor.quick.QuickCode;
import org.touchline.editor.quick.QuickCode.OfEmotion;
import org.touchline.editor.quick.QuickCode.OfMedium;
import org.touchline.editor.quick.QuickCode.OfMomentOfTruth;
import org.touchline.editor.quick.QuickCode.OfRating;
import org.touchline.i18n.Messages;
import org.touchline.model.value.Score;
import org.touchline.text.Icons;

/// Says in words and in signs what a quick code means.
final class CodeSigns {
    private final Messages messages;

    CodeSigns(Messages messages) {
        this.messages = messages;
    }

    String text(QuickCode code) {
        return switch (code) {
            case OfMedium(Medium medium, boolean isNew) -> text(medium, isNew);
            case OfEmotion(var emotion) -> messages.text("emotion." + emotion.key());
            case OfRating(var rating) -> messages.text("control.stars", rating.value());
            case OfMomentOfTruth() -> messages.text("property.momentOfTruth");
        };
    }

    String text(Medium medium, boolean isNew) {
        return isNew
                ? messages.text("canvas.codes.new." + key(medium), medium.name())
                : medium.name();
    }

    Node sign(QuickCode code) {
        return switch (code) {
            case OfMedium(Medium medium, _) -> sign(medium);
            case OfEmotion(var emotion) -> icon(emotion.key(), emotion.key());
            case OfRating(var rating) -> stars(rating);
            case OfMomentOfTruth() -> shape("code-diamond");
        };
    }

    Node sign(Medium medium) {
        return icon(medium.icon(), "code-medium");
    }

    private static String key(Medium medium) {
        return switch (medium.kind()) {
            case CHANNEL -> "channel";
            case DEVICE -> "device";
        };
    }

    private static Node icon(String name, String style) {
        var icon = new FontIcon(Icons.ikon(name));
        icon.getStyleClass().add(style);
        return icon;
    }

    private static Node stars(Score rating) {
        var stars = new HBox();
        stars.getStyleClass().add("code-stars");
        for (int star = 1; star <= Score.HIGHEST; star++) {
            stars.getChildren()
                    .add(shape(star <= rating.value() ? "code-star" : "code-star-empty"));
        }
        return stars;
    }

    private static Region shape(String style) {
        var shape = new Region();
        shape.getStyleClass().add(style);
        return shape;
    }
}
