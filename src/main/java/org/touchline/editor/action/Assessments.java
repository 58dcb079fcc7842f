package org.touchline.editor.action;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The actions that say how good the selected touchpoints are.
final class Assessments {
    private Assessments() {}

    /// @param score 0 takes the rating away
    static Function<Situation, Optional<Transition>> rate(int score) {
        return change(cards ->
                new SetProperty<>(ids(cards), TouchpointProperties.RATING, new Score(score)));
    }

    /// Each card's emotion becomes better or worse by one, from where it is; one that was not asked
    /// starts from neutral.
    ///
    /// @param step 1 or −1
    static Function<Situation, Optional<Transition>> feel(int step) {
        return change(cards -> feel(cards, step));
    }

    private static Command feel(List<Touchpoint> cards, int step) {
        Map<Emotion, List<Touchpoint>> byEmotion =
                cards.stream()
                        .collect(
                                Collectors.groupingBy(
                                        card -> stepped(card.emotion(), step),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Command> commands = new ArrayList<>();
        byEmotion.forEach((emotion, those) ->
                commands.add(new SetProperty<>(ids(those), TouchpointProperties.EMOTION, emotion)));
        return new Sequence(
                SetProperty.nameFor(cards.size(), TouchpointProperties.EMOTION), commands);
    }

    private static Emotion stepped(Emotion emotion, int step) {
        return Emotion.ofScore(emotion.score() + step).orElse(emotion);
    }

    private static Function<Situation, Optional<Transition>> change(
            Function<List<Touchpoint>, Command> command) {
        return situation -> {
            List<Touchpoint> cards = selected(situation);
            return cards.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Transition.to(Idle.NOWHERE).committing(command.apply(cards)));
        };
    }

    private static List<Touchpoint> selected(Situation situation) {
        JourneyMap map = situation.map();
        return situation.selection().touchpoints().stream()
                .flatMap(id -> map.touchpoint(id).stream())
                .toList();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }
}
