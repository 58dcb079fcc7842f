package org.touchline.ui.control;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.model.value.Emotion;
import org.touchline.text.Icons;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Five faces, from angry to delighted; none is chosen where it was not asked.
public final class EmotionButtons implements ValueEditor<Emotion> {
    private static final List<Emotion> FACES =
            Stream.of(Emotion.values()).filter(Emotion::isAsked).toList();

    private final FiveSteps steps;

    public EmotionButtons(Caption caption, Messages messages, Consumer<Emotion> changed) {
        var signs = FACES.stream().map(face -> step(caption, messages, face)).toList();
        steps =
                new FiveSteps(
                        caption,
                        messages,
                        messages.text("control.emotion.none"),
                        signs,
                        step -> changed.accept(emotion(step)));
        steps.getStyleClass().add("emotion-buttons");
    }

    @Override
    public Region node() {
        return steps;
    }

    @Override
    public void show(Shown<Emotion> shown) {
        steps.show(Shown.of(shown.distinct().stream().map(face -> FACES.indexOf(face) + 1)));
    }

    private static Emotion emotion(int step) {
        return step == 0 ? Emotion.NOT_ASKED : FACES.get(step - 1);
    }

    private static FiveSteps.Step step(Caption caption, Messages messages, Emotion face) {
        return new FiveSteps.Step(
                caption.part(face.key(), messages.text("emotion." + face.key())),
                new FontIcon(Icons.ikon(face.key())),
                face.key());
    }
}
