package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.MapRules;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Evidence;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;

import java.util.List;

/// Touchpoints from lines of text and from tables.
final class CardReaderTest {
    private static final Words WORDS = Messages.in(Language.ENGLISH)::text;
    private static final Known KNOWN =
            new Known(
                    List.of(Channel.of("web", "Website"), Channel.of("channel1", "Shop")),
                    List.of(Device.of("phone", "Phone")),
                    List.of(JourneyPath.of("p", "Quick")));

    private final CardReader reader = new CardReader(KNOWN, WORDS);

    @Test
    void aLineIsATouchpoint() throws ImportException {
        assertThat(names("Sees an ad\n  Registers \n\n\nPays\n"))
                .containsExactly("Sees an ad", "Registers", "Pays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u000bb", "\ufeffa\nb"})
    void linesEndAsEverySystemEndsThem(String text) throws ImportException {
        assertThat(names(text)).containsExactly("a", "b");
    }

    @Test
    void theSignsOfAListAreNotPartOfTheNames() throws ImportException {
        assertThat(names("• Sees\n• Pays")).containsExactly("Sees", "Pays");
        assertThat(names("- Sees\n- Pays")).containsExactly("Sees", "Pays");
        assertThat(names("•\tSees\n•\tPays")).containsExactly("Sees", "Pays");
        assertThat(names("1. Sees\n2) Pays")).containsExactly("Sees", "Pays");
        assertThat(names("- Sees\nPays - or not")).containsExactly("- Sees", "Pays - or not");
        assertThat(names("24 hours\n7 days")).containsExactly("24 hours", "7 days");
    }

    @Test
    void quotationMarksThatSomebodyWroteStay() throws ImportException {
        assertThat(names("\"Where is it?\" she asks\nSays \"no\"\n\"Never again\""))
                .containsExactly("\"Where is it?\" she asks", "Says \"no\"", "\"Never again\"");
    }

    @Test
    void aCellWithALineBreakIsOneName() throws ImportException {
        assertThat(names("\"Sees\nan ad\"\nPays")).containsExactly("Sees an ad", "Pays");
        assertThat(names("\"Says \"\"no\"\"\"\nPays")).containsExactly("Says \"no\"", "Pays");
    }

    @Test
    void withoutAHeaderTheColumnsAreNameChannelDeviceEmotionAndRating() throws ImportException {
        JourneyMap part = reader.text("Pays\twebsite\tPhone\t-2\t4\tat night").part();
        Touchpoint card = part.touchpoints().getFirst();
        assertThat(card.name()).isEqualTo("Pays");
        assertThat(card.channel()).isEqualTo("web");
        assertThat(card.device()).isEqualTo("phone");
        assertThat(card.emotion()).isEqualTo(Emotion.ANGRY);
        assertThat(card.rating()).isEqualTo(new Score(4));
        assertThat(remark(card)).isEqualTo("at night");
    }

    @Test
    void aHeaderSaysWhatTheColumnsAre() throws ImportException {
        JourneyMap part =
                reader.text(
                                "Mood\tTouchpoint\tPain points\tHow you know\n"
                                        + "bad\tPays\tSlow\tobserved")
                        .part();
        Touchpoint card = part.touchpoints().getFirst();
        assertThat(card.emotion()).isEqualTo(Emotion.FRUSTRATED);
        assertThat(card.name()).isEqualTo("Pays");
        assertThat(card.painPoints()).containsExactly("Slow");
        assertThat(card.get(TouchpointProperties.EVIDENCE)).isEqualTo(Evidence.OBSERVED);
        assertThat(part.touchpoints()).hasSize(1);
    }

    @Test
    void aTableWhoseNamesAreCalledSomethingElseHasThemInItsFirstOtherColumn()
            throws ImportException {
        JourneyMap part = reader.text("Channel\tWas?\tRating\nShop\tZahlt\t3").part();
        assertThat(part.touchpoints()).extracting(Touchpoint::name).containsExactly("Zahlt");
    }

    @Test
    void aRowThatOnlyResemblesAHeaderIsATouchpoint() throws ImportException {
        assertThat(names("Name\nPays")).containsExactly("Name", "Pays");
        assertThat(names("Asks for a rating\tShop\nPays\tShop")).hasSize(2);
    }

    @Test
    void whatIsNotUnderstoodStandsInTheRemark() throws ImportException {
        CardTable table =
                reader.text(
                        "Name\tRating\tEmotion\tBudget\tRemark\nPays\t80 %\tmeh\t3 €\tCheck it");
        Touchpoint card = table.part().touchpoints().getFirst();
        assertThat(card.rating()).isEqualTo(Score.NONE);
        assertThat(remark(card)).isEqualTo("Check it\nRating: 80 %\nEmotion: meh\nBudget: 3 €");
        assertThat(table.setAside()).isEqualTo(2);
    }

    @Test
    void whatIsKnownIsFoundByItsNameAndTheRestIsMade() throws ImportException {
        JourneyMap part = reader.text("a\tKiosk\nb\t kiosk\nc\tWEBSITE\nd\tshop").part();
        assertThat(part.channels())
                .extracting(Channel::id, Channel::name)
                .containsExactly(
                        tuple("channel2", "Kiosk"),
                        tuple("web", "Website"),
                        tuple("channel1", "Shop"));
        assertThat(part.touchpoints())
                .extracting(Touchpoint::channel)
                .containsExactly("channel2", "channel2", "web", "channel1");
        assertThat(MapRules.check(part)).isEmpty();
    }

    @Test
    void pathsAreFoundButNotMade() throws ImportException {
        Touchpoint card = first("Name\tPaths\nPays\tquick");
        assertThat(card.get(TouchpointProperties.PATHS)).containsExactly("p");
        card = first("Name\tPaths\nPays\tScenic");
        assertThat(card.get(TouchpointProperties.PATHS)).isEmpty();
        assertThat(remark(card)).isEqualTo("Paths: Scenic");
    }

    @Test
    void stagesAndTimesThatTheTableNamesAreKept() throws ImportException {
        CardTable table =
                reader.text(
                        "Name\tStage\tTime\nPays\tShop\tNoon\nLeaves\tshop\t\nRuns\t\tNoon\nx\t\t");
        JourneyMap part = table.part();
        assertThat(table.hasPlaces()).isTrue();
        assertThat(part.stages()).extracting(Stage::name).containsExactly("Shop", "");
        assertThat(part.times()).extracting(TimeSlot::name).containsExactly("Noon", "");
        assertThat(part.touchpoints().getLast().slot().isOnGrid()).isFalse();
        assertThat(MapRules.check(part)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-2, ANGRY",
        "−2, ANGRY",
        "+1, HAPPY",
        "1.0, HAPPY",
        "0, NEUTRAL",
        "2, DELIGHTED",
        "Frustrated, FRUSTRATED",
        "VERY GOOD, DELIGHTED",
        ":-), HAPPY",
        ":((, ANGRY",
        "🙂, HAPPY",
        "☹️, FRUSTRATED",
        "angry, ANGRY"
    })
    void emotionsAreNumbersWordsOrFaces(String cell, Emotion emotion) throws ImportException {
        assertThat(first("a\t\t\t" + cell).emotion()).isEqualTo(emotion);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "4.0, 4",
        "4/5, 4",
        "4 of 5, 4",
        "★★★☆☆, 3",
        "***, 3",
        "⭐⭐, 2",
        "1 star, 1",
        "５, 5"
    })
    void ratingsAreNumbersOrStars(String cell, int rating) throws ImportException {
        assertThat(first("a\t\t\t\t" + cell).rating()).isEqualTo(new Score(rating));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "4.5", "******", "99999999999", "★5"})
    void otherRatingsAreNone(String cell) throws ImportException {
        Touchpoint card = first("a\t\t\t\t" + cell);
        assertThat(card.rating()).isEqualTo(Score.NONE);
        assertThat(remark(card)).isEqualTo("Rating: " + cell);
    }

    @Test
    void listsHaveAnEntryALine() throws ImportException {
        Touchpoint card =
                first("Name\tPain points\tIdeas\tMoment of truth\nPays\t\"Slow\nDear\"\tHelp\tx");
        assertThat(card.painPoints()).containsExactly("Slow", "Dear");
        assertThat(card.opportunities()).containsExactly(Opportunity.of("Help"));
        assertThat(card.isMomentOfTruth()).isTrue();
    }

    @Test
    void anHtmlTableIsATable() throws ImportException {
        String html =
                "<html><style>td{}</style><!-- <td>no</td> --><p>Of our"
                        + " shop:</p><table><tr><th>Name<th>Channel</tr><tr><td>Asks &amp;\n"
                        + " pays<br>at once&#33;</td><td>Shop</td></tr></table></html>";
        JourneyMap part = reader.html(html).part();
        assertThat(part.touchpoints())
                .extracting(Touchpoint::name, Touchpoint::channel)
                .containsExactly(tuple("Asks & pays at once!", "channel1"));
    }

    @Test
    void htmlWithoutATableIsLines() throws ImportException {
        assertThat(htmlNames("<ul><li>Sees</li><li>Pays <b>twice</b></li></ul>1 < 2 &nosuch; <"))
                .containsExactly("Sees", "Pays twice", "1 < 2 &nosuch; <");
    }

    private Touchpoint first(String text) throws ImportException {
        return reader.text(text).part().touchpoints().getFirst();
    }

    private List<String> names(String text) throws ImportException {
        return reader.text(text).part().touchpoints().stream().map(Touchpoint::name).toList();
    }

    private List<String> htmlNames(String html) throws ImportException {
        return reader.html(html).part().touchpoints().stream().map(Touchpoint::name).toList();
    }

    private static String remark(Touchpoint card) {
        return card.get(TouchpointProperties.REMARK);
    }
}
