package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;

import java.util.List;

/// What a screen reader tells, and in which order.
final class ReadingTest {
    private final Drawing drawing = Layouts.of(SampleMaps.commuter()).drawing();

    @Test
    void aCardSaysAllThatItShowsInSentences() {
        assertThat(altText("touchpoint:tp4"))
                .isEqualTo(
                        "Registers: e-mail only, on the phone. Pre-purchase, Checkout. Website,"
                                + " Phone. Angry. 1 of 5 stars. Moment of truth. 4 of 7.");
    }

    @Test
    void aCardSaysNothingOfWhatItDoesNotHave() {
        JourneyMap map = JourneyMap.titled("New");
        JourneyMap small =
                map.edit()
                        .stages(SampleMaps.commuter().stages())
                        .times(SampleMaps.commuter().times())
                        .touchpoints(
                                List.of(
                                        Touchpoint.named("t", "What next?")
                                                .at(new Slot("awareness", "night"))))
                        .done();
        assertThat(altText(Layouts.of(small).drawing(), "touchpoint:t"))
                .isEqualTo("What next? Awareness, Before bed. 1 of 1.");
    }

    @Test
    void theOtherItemsSpeakForThemselves() {
        assertThat(altText("title")).isEqualTo("A weekend ticket, bought on the run");
        assertThat(altText("persona:andrey"))
                .isEqualTo("Persona: Andrey. 27, commuter. Always late, phone in hand.");
        assertThat(altText("time:checkout")).isEqualTo("Time: Checkout. 20:35.");
        assertThat(altText("stage:awareness")).isEqualTo("Stage: Awareness. sees the offer.");
        assertThat(altText("arrow:from-the-ad:tp4:tp5"))
                .isEqualTo("From “Registers: e-mail only, on the phone” to “Buys two tickets”.");
        assertThat(altText("curve:emotion:from-the-ad"))
                .isEqualTo("Emotion curve. From the ad. Lowest: Angry. Highest: Delighted.");
        assertThat(altText("emotion:emotion:tp5")).isEqualTo("Buys two tickets: Happy.");
        assertThat(altText("opportunity:opportunities:tp4:0"))
                .isEqualTo(
                        "Opportunity at “Registers: e-mail only, on the phone”: Let people buy"
                                + " without an account. Owner: Web team. Measure: Sign-ups"
                                + " finished.");
    }

    @Test
    void anInitialIsNotToldBesideItsName() {
        assertThat(item(drawing, "initial:andrey").role()).isEqualTo(Role.DECORATION);
        assertThat(item(drawing, "persona:andrey").primitives())
                .filteredOn(TextBlock.class::isInstance)
                .extracting(primitive -> ((TextBlock) primitive).text())
                .containsExactly("Andrey", "Always late, phone in hand");
    }

    @Test
    void severalPathsAreNamed() {
        Drawing clinic = Layouts.of(SampleMaps.named("clinic.en")).drawing();
        assertThat(altText(clinic, "summary"))
                .endsWith("Paths: From the banner, From the neighbour.");
    }

    @Test
    void decorationsComeFirstThenTheHeadThenEachStageWithItsCardsThenTheLanes() {
        assertThat(drawing.items().stream().map(Item::role).distinct())
                .containsExactly(
                        Role.DECORATION,
                        Role.TITLE,
                        Role.SUMMARY,
                        Role.PERSONA,
                        Role.TIME_SLOT,
                        Role.ARROW,
                        Role.STAGE,
                        Role.TOUCHPOINT,
                        Role.LANE,
                        Role.EMOTION_CURVE,
                        Role.EMOTION,
                        Role.PAIN_POINT,
                        Role.OPPORTUNITY);
    }

    @Test
    void theCardsOfAStageFollowItInTheOrderOfTime() {
        List<String> research = List.of("stage:research", "touchpoint:tp1", "touchpoint:tp2");
        assertThat(ids(drawing)).containsSubsequence(research);
        assertThat(ids(drawing)).containsSequence(research);
    }

    @Test
    void inTheClassicArrangementAStageIsFollowedByItsTimesAndThenItsCards() {
        Drawing classic = Layouts.of(SampleMaps.commuter(), Arrangement.STAGES_ACROSS).drawing();
        assertThat(ids(classic))
                .containsSequence(
                        "stage:research",
                        "time:research:morning",
                        "time:research:afternoon",
                        "touchpoint:tp1",
                        "touchpoint:tp2");
    }

    @Test
    void cardsInTheParkingLotAreNotDrawn() {
        assertThat(ids(drawing)).doesNotContain("touchpoint:tp8", "touchpoint:tp9");
    }

    private String altText(String id) {
        return altText(drawing, id);
    }

    private static String altText(Drawing drawing, String id) {
        return drawing.altText(item(drawing, id));
    }

    private static Item item(Drawing drawing, String id) {
        return drawing.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Drawing drawing) {
        return drawing.items().stream().map(Item::id).toList();
    }
}
