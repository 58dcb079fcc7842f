package org.touchline.ui.inspector;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Target;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.EmotionButtons;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.StarRating;
import org.touchline.ui.control.ValueEditor;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The emotion and the rating that are wanted.
final class TargetEditor implements ValueEditor<Target> {
    private final EmotionButtons emotion;
    private final StarRating rating;
    private final VBox box;

    /// @param changed told what is done to each target
    TargetEditor(Caption caption, Messages messages, Consumer<UnaryOperator<Target>> changed) {
        emotion =
                new EmotionButtons(
                        caption.part("emotion", messages.text("property.target.emotion")),
                        messages,
                        wanted -> changed.accept(target -> target.withEmotion(wanted)));
        rating =
                new StarRating(
                        caption.part("rating", messages.text("property.target.rating")),
                        messages,
                        wanted -> changed.accept(target -> target.withRating(wanted)));
        box = caption.name(new VBox(emotion.node(), rating.node()));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Shown<Target> shown) {
        emotion.show(Shown.of(shown.distinct().stream().map(Target::emotion)));
        rating.show(Shown.of(shown.distinct().stream().map(Target::rating)));
    }
}
