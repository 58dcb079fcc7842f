package org.touchline.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Score;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The numbers from 1 to 5, to choose one.
public final class ScoreButtons implements ValueEditor<Score> {
    private final FiveSteps steps;
    private final Score absent;

    /// @param absent what it is when none is chosen
    public ScoreButtons(Caption caption, Messages messages, Score absent, Consumer<Score> changed) {
        var signs =
                IntStream.rangeClosed(1, Score.HIGHEST)
                        .mapToObj(number -> step(caption, messages, number))
                        .toList();
        this.absent = absent;
        steps =
                new FiveSteps(
                        caption,
                        messages,
                        messages.text("control.score.none"),
                        signs,
                        number -> changed.accept(number == 0 ? absent : new Score(number)));
        steps.getStyleClass().add("score-buttons");
    }

    @Override
    public Region node() {
        return steps;
    }

    @Override
    public void show(Shown<Score> shown) {
        steps.show(Shown.of(shown.distinct().stream().map(Score::value)));
    }

    private static FiveSteps.Step step(Caption caption, Messages messages, int number) {
        var digit = new Text("" + number);
        digit.getStyleClass().add("digit");
        return new FiveSteps.Step(
                caption.part("" + number, messages.text("control.score", number)),
                digit,
                "score-step");
    }
}
