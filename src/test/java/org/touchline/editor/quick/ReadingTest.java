package org.touchline.editor.quick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.Channel;
import org.touchline.model.Device;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a typed name says.
final class ReadingTest {
    private static final Media MEDIA =
            Media.of(
                    Stream.of(
                                    "Website",
                                    "E-mail",
                                    "Phone",
                                    "Phone call",
                                    "Live chat",
                                    "24/7 desk",
                                    "Łączność",
                                    "C++",
                                    "网站")
                            .map(name -> Channel.of(name, name))
                            .toList(),
                    Stream.of("Phone", "Laptop", "Ticket machine")
                            .map(name -> Device.of(name, name))
                            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Registers #web | Registers | #Website",
                "#website registers | registers | #Website",
                "Asks #live chat for help | Asks for help | #Live chat",
                "Asks #CHAT for help | Asks for help | #Live chat",
                "Rings #phone call centre | Rings centre | #Phone call",
                "Rings #phone later | Rings later | #Phone",
                "Rings #pho | Rings | #Phone",
                "Pisze #lacz | Pisze | #Łączność",
                "Writes #é-mail | Writes | #E-mail",
                "Codes #C++ | Codes | #C++",
                "Asks #24/7 desk | Asks | #24/7 desk",
                "注册 #网 | 注册 | #网站",
                "注册 ＃网站 ＠phone ！ | 注册 | #网站 @Phone !",
                "Waits @tic | Waits | @Ticket machine",
                "Waits @\"Ticket machine\" long | Waits long | @Ticket machine",
                "Waits #hotline | Waits | #hotline (new)",
                "Waits #\"Web\" | Waits | #Web (new)",
                "Waits #“Info desk” long | Waits long | #Info desk (new)",
                "Waits @kiosk | Waits | @kiosk (new)",
            })
    void aChannelOrADeviceIsNamed(String text, String name, String codes) {
        expect(text, name, codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pays :)) ; Pays ; DELIGHTED",
                "Pays :D ; Pays ; DELIGHTED",
                "Pays :-) ; Pays ; HAPPY",
                "Pays :) fast ; Pays fast ; HAPPY",
                "Pays ：） ; Pays ; HAPPY",
                ":| pays ; pays ; NEUTRAL",
                "Pays :( ; Pays ; FRUSTRATED",
                "Pays :(( ; Pays ; ANGRY",
                "Pays +2 ; Pays ; DELIGHTED",
                "Pays +1 ; Pays ; HAPPY",
                "Pays +0 ; Pays ; NEUTRAL",
                "Pays -1 ; Pays ; FRUSTRATED",
                "Pays −2 ; Pays ; ANGRY",
                "Pays *1 ; Pays ; 1*",
                "*5   Pays ; Pays ; 5*",
                "Pays ! ; Pays ; !",
                "Pays #web   @lap :( *2 ! at last ; Pays at last ; #Website @Laptop FRUSTRATED 2*"
                        + " !",
            })
    void signsSayTheRest(String text, String name, String codes) {
        expect(text, name, codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The #1 shop",
                "Learns C#",
                "Wow!",
                "Wow!! Great",
                "Writes to me@example.org",
                "Asks info@shop",
                "Thanks:)",
                "Thanks (:",
                "A note: (see below)",
                "5*4 = 20",
                "Rated *6 or *0",
                "A *bold* word",
                "+3 −3 2+2",
                "0 and 2 and 1",
                "# and @ alone",
                "## heading",
                "#, #. @-",
                "Buys on #website, then calls",
                "Quotes #\"never closed",
                "Quotes #\"\" empty",
                "A :))) smile",
                "10 000",
                "",
                "   ",
            })
    void otherTextIsText(String text) {
        Reading reading = Reading.of(text, MEDIA);
        assertThat(reading.codes()).isEmpty();
        assertThat(reading.name()).isEqualTo(text.strip());
    }

    @Test
    void ofSeveralOfAKindTheLastCountsAndTheOthersAreText() {
        expect("Pays :( and then :) #web #mail", "Pays :( and then #web", "HAPPY #E-mail");
        expect("Pays +1 :(", "Pays +1", "FRUSTRATED");
        expect("#phone @phone", "", "#Phone @Phone");
    }

    @Test
    void whatIsKeptAsTextStaysSoWhileItIsEdited() {
        Reading kept = Reading.of("Tweets #win", MEDIA).keeping(7);
        assertThat(kept.codes()).isEmpty();
        assertThat(kept.name()).isEqualTo("Tweets #win");

        Reading longer = kept.edited("Tweets #winter", MEDIA);
        assertThat(longer.codes()).isEmpty();
        Reading moved = longer.edited("Often tweets #winter", MEDIA);
        assertThat(moved.codes()).isEmpty();
        assertThat(told(moved.edited("Often tweets #winter #web", MEDIA))).isEqualTo("#Website");

        Reading erased = moved.edited("Often tweets ", MEDIA);
        assertThat(told(erased.edited("Often tweets #winter", MEDIA))).isEqualTo("#winter (new)");
    }

    @Test
    void keepingTheLastOfAKindLetsTheOneBeforeCount() {
        Reading reading = Reading.of("A :( B :)", MEDIA).keeping(7);
        assertThat(told(reading)).isEqualTo("FRUSTRATED");
        assertThat(reading.name()).isEqualTo("A B :)");
    }

    @Test
    void nothingOfANameThatWasThereIsACode() {
        Reading old = Reading.plain("The #1 :) place #web");
        assertThat(old.codes()).isEmpty();
        assertThat(told(old.edited("The #1 :) place #web *3", MEDIA))).isEqualTo("3*");
        assertThat(told(old.edited("! The #1 :) place #web", MEDIA))).isEqualTo("!");
    }

    @Test
    void theCodeThatIsMeantIsTheOneAtTheCaret() {
        Reading reading = Reading.of("A #web B *3 C ! D", MEDIA);
        assertThat(meant(reading, 6)).isEqualTo("#web");
        assertThat(meant(reading, 9)).isEqualTo("#web");
        assertThat(meant(reading, 11)).isEqualTo("*3");
        assertThat(meant(reading, 17)).isEqualTo("!");
        assertThat(meant(reading, 0)).isEqualTo("!");
        assertThat(Reading.of("A", MEDIA).codeNear(1)).isEmpty();
    }

    @Test
    void twoNewOnesGetIdsThatNobodyHas() {
        Media taken = Media.of(List.of(Channel.of("channel1", "One")), List.of());
        Reading reading = Reading.of("#two @three", taken);
        assertThat(reading.codes())
                .extracting(code -> "" + code.code().setting().value())
                .containsExactly("channel2", "device1");
    }

    @Test
    void theCatalogueIsKnownTooButTheMapComesFirst() {
        Media map =
                Media.of(
                        List.of(Channel.of("w", "Web shop"), Channel.of("m", "E-mail")), List.of());
        Media catalogue =
                Media.of(
                        List.of(
                                Channel.of("website", "Website"),
                                Channel.of("mail", "E-Mail"),
                                Channel.of("w", "Whatever")),
                        List.of());
        Media media = map.and(catalogue);
        assertThat(media.known()).extracting(Medium::id).containsExactly("w", "m", "website");
        assertThat(told(Reading.of("#web", media))).isEqualTo("#Web shop");
        assertThat(told(Reading.of("#webs", media))).isEqualTo("#Website");
    }

    @Test
    void hostileTextIsReadInAMoment() {
        String text = "#a @b \" :) ".repeat(2_000) + "#\"".repeat(1_000);
        Reading reading = Reading.of(text, MEDIA);
        assertThat(reading.codes()).hasSize(3);
        assertThat(reading.edited(text + "!", MEDIA).codes()).hasSize(3);
    }

    private static void expect(String text, String name, String codes) {
        Reading reading = Reading.of(text, MEDIA);
        assertThat(told(reading)).isEqualTo(codes);
        assertThat(reading.name()).isEqualTo(name);
    }

    private static String meant(Reading reading, int caret) {
        FoundCode code = reading.codeNear(caret).orElseThrow();
        return reading.text().substring(code.start(), code.end());
    }

    private static String told(Reading reading) {
        return reading.codes().stream()
                .map(found -> told(found.code()))
                .collect(Collectors.joining(" "));
    }

    private static String told(QuickCode code) {
        return switch (code) {
            case QuickCode.OfMedium(Medium medium, boolean isNew) ->
                    (medium.kind().name().equals("CHANNEL") ? "#" : "@")
                            + medium.name()
                            + (isNew ? " (new)" : "");
            case QuickCode.OfEmotion(var emotion) -> emotion.name();
            case QuickCode.OfRating(var rating) -> rating.value() + "*";
            case QuickCode.OfMomentOfTruth() -> "!";
        };
    }
}
