package org.touchline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.List;

final class WeakPointsTest {
    @Test
    void momentsOfTruthComeFirstThenTheLowestEmotionThenTheLowestRating() {
        JourneyMap map = SmallMap.of("a1 v", "a1 w", "a1 x", "b2 y", "b2 z");
        List<Touchpoint> cards = map.touchpoints();
        JourneyMap felt =
                map.edit()
                        .touchpoints(
                                List.of(
                                        cards.get(0),
                                        felt(cards.get(1), Emotion.FRUSTRATED, 2),
                                        felt(cards.get(2), Emotion.FRUSTRATED, 1),
                                        felt(cards.get(3), Emotion.ANGRY, 5),
                                        felt(cards.get(4), Emotion.NEUTRAL, 2)
                                                .with(TouchpointProperties.MOMENT_OF_TRUTH, true)))
                        .done();

        assertThat(WeakPoints.of(felt, 9).stream().map(Touchpoint::name))
                .containsExactly("Card z", "Card y", "Card x", "Card w");
        assertThat(WeakPoints.of(felt, 1)).hasSize(1);
    }

    private static Touchpoint felt(Touchpoint card, Emotion emotion, int rating) {
        return card.with(TouchpointProperties.EMOTION, emotion)
                .with(TouchpointProperties.RATING, new Score(rating));
    }
}
