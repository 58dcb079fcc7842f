package org.touchline.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.model.wording.TextOwner;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;

import java.util.List;

/// Going from one place to the next.
final class FoundTest {
    private static final TextSpan A0 = span("a", 0);
    private static final TextSpan A5 = span("a", 5);
    private static final TextSpan B0 = span("b", 0);
    private static final List<TextSpan> ALL = List.of(A0, A5, B0);

    @Test
    void stepsGoAroundTheEnds() {
        Found found = new Found(ALL, 0);
        assertThat(found.next().current()).contains(A5);
        assertThat(found.previous().current()).contains(B0);
        assertThat(found.previous().next().current()).contains(A0);
        assertThat(Found.NOTHING.next().current()).isEmpty();
    }

    @Test
    void oneBeginsAtWhatIsWanted() {
        assertThat(Found.from(ALL, B0::equals).current()).contains(B0);
        assertThat(Found.from(ALL, _ -> false).current()).contains(A0);
    }

    @Test
    void afterAnEditOneStaysWhereOneIs() {
        assertThat(new Found(ALL, 2).renewed(List.of(A5, B0)).current()).contains(B0);
        assertThat(new Found(ALL, 1).renewed(List.of(A0, B0)).current()).contains(B0);
        assertThat(new Found(ALL, 1).renewed(List.of()).current()).isEmpty();
    }

    @Test
    void whatFollowsAReplacementMovesWithIt() {
        assertThat(new Found(ALL, 0).following("cats")).contains(span("a", 6));
        assertThat(new Found(ALL, 1).following("cats")).contains(B0);
        assertThat(new Found(ALL, 2).following("cats")).contains(A0);
    }

    /// "cat" in the name of a touchpoint.
    private static TextSpan span(String touchpoint, int start) {
        return new TextSpan(
                new TextPlace(TextOwner.TOUCHPOINT, touchpoint, "name", 0, ""), start, "cat");
    }
}
