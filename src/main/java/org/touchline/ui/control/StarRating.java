package org.touchline.ui.control;

import javafx.scene.layout.Region;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Score;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Five stars, filled up to the rating.
public final class StarRating implements ValueEditor<Score> {
    private final FiveSteps steps;

    public StarRating(Caption caption, Messages messages, Consumer<Score> changed) {
        var signs =
                IntStream.rangeClosed(1, Score.HIGHEST)
                        .mapToObj(stars -> step(caption, messages, stars))
                        .toList();
        steps =
                new FiveSteps(
                        caption,
                        messages,
                        messages.text("control.score.none"),
                        signs,
                        stars -> changed.accept(new Score(stars)));
        steps.getStyleClass().add("stars");
    }

    @Override
    public Region node() {
        return steps;
    }

    @Override
    public void show(Shown<Score> shown) {
        steps.show(Shown.of(shown.distinct().stream().map(Score::value)));
    }

    private static FiveSteps.Step step(Caption caption, Messages messages, int stars) {
        var star = new Region();
        star.getStyleClass().add("star");
        return new FiveSteps.Step(
                caption.part("" + stars, messages.text("control.stars", stars)), star, "star-step");
    }
}
