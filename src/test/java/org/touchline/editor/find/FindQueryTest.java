package org.touchline.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;
import org.touchline.search.Phrase;

import java.util.List;

/// Finding words on a map, and what they belong to.
final class FindQueryTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    @Test
    void allThatIsSaidIsLookedThroughFromTheTitleOn() {
        List<TextSpan> found = find("ticket", false);

        assertThat(found)
                .extracting(TextSpan::text)
                .allSatisfy(text -> assertThat(text).isEqualToIgnoringCase("ticket"));
        assertThat(found)
                .extracting(span -> span.place().field())
                .contains("title", "name", "painPoints", "opportunities");
        assertThat(found.getFirst().place().field()).isEqualTo("title");
    }

    @Test
    void orOnlyNames() {
        assertThat(find("ticket", true))
                .isNotEmpty()
                .extracting(span -> span.place().field())
                .containsOnly("title", "name");
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(FindQuery.NOTHING.in(MAP)).isEmpty();
    }

    @Test
    void aPainPointSelectsItsCardAndLightsTheLaneToo() {
        TextPlace place = find("typing it while walking", false).getFirst().place();
        FoundElements elements = new FoundElements(MAP);

        String card = place.element();
        assertThat(elements.selection(place)).isEqualTo(Selection.ofTouchpoints(List.of(card)));
        assertThat(elements.drawn(List.of(place)))
                .containsExactlyInAnyOrder(
                        new Hit.OnTouchpoint(card), new Hit.OnLaneEntry("painPoints", card));
    }

    @Test
    void aPartBelongsToItsTouchpointAndAChannelToTheMap() {
        Touchpoint part = Touchpoint.named("part", "Opens the form");
        JourneyMap map =
                JourneyMap.titled("Map")
                        .edit()
                        .touchpoints(
                                List.of(Touchpoint.named("whole", "Asks").withParts(List.of(part))))
                        .channels(List.of(Channel.of("c", "Form on paper")))
                        .done();
        FoundElements elements = new FoundElements(map);

        List<TextSpan> found = new FindQuery(new Phrase("form", false, false), false).in(map);
        assertThat(found)
                .extracting(span -> elements.selection(span.place()))
                .containsExactly(Selection.ofTouchpoints(List.of("whole")), new Selection.OfMap());
        assertThat(elements.drawn(found.stream().map(TextSpan::place).toList()))
                .containsExactly(new Hit.OnTouchpoint("whole"));
    }

    private static List<TextSpan> find(String text, boolean namesOnly) {
        return new FindQuery(new Phrase(text, false, false), namesOnly).in(MAP);
    }
}
