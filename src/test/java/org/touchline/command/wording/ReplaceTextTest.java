package org.touchline.command.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.wording.TextOwner;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;

import java.util.List;

/// Replacing what was found.
final class ReplaceTextTest {
    private static final JourneyMap MAP =
            JourneyMap.titled("The app")
                    .edit()
                    .touchpoints(
                            List.of(
                                    Touchpoint.named("tp1", "App, app, app")
                                            .with(
                                                    TouchpointProperties.PAIN_POINTS,
                                                    List.of("No app", "Old app"))))
                    .done();

    @Test
    void eachIsReplacedWhereverItStands() {
        JourneyMap now =
                new ReplaceText(
                                List.of(
                                        span(TextOwner.MAP, "", "title", 0, 4, "app"),
                                        span(TextOwner.TOUCHPOINT, "tp1", "name", 0, 0, "App"),
                                        span(TextOwner.TOUCHPOINT, "tp1", "name", 0, 10, "app"),
                                        span(
                                                TextOwner.TOUCHPOINT,
                                                "tp1",
                                                "painPoints",
                                                1,
                                                4,
                                                "app")),
                                "website")
                        .applyTo(MAP);

        assertThat(now.brief().title()).isEqualTo("The website");
        Touchpoint touchpoint = now.touchpoint("tp1").orElseThrow();
        assertThat(touchpoint.name()).isEqualTo("website, app, website");
        assertThat(touchpoint.painPoints()).containsExactly("No app", "Old website");
    }

    @Test
    void whatIsNotThereAnyMoreIsLeftOut() {
        ReplaceText stale =
                new ReplaceText(
                        List.of(
                                span(TextOwner.MAP, "", "title", 0, 3, "app"),
                                span(TextOwner.MAP, "", "title", 0, 40, "app"),
                                span(TextOwner.TOUCHPOINT, "tp9", "name", 0, 0, "App")),
                        "website");

        assertThat(stale.applyTo(MAP)).isSameAs(MAP);
    }

    private static TextSpan span(
            TextOwner owner, String element, String field, int index, int start, String text) {
        return new TextSpan(new TextPlace(owner, element, field, index, ""), start, text);
    }
}
