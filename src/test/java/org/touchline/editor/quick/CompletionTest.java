package org.touchline.editor.quick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.editor.quick.Completion.Offer;
import org.touchline.model.Channel;
import org.touchline.model.Device;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is offered to somebody who types. A stroke stands for the caret.
final class CompletionTest {
    private static final Media MEDIA =
            Media.of(
                    Stream.of("Website", "Web shop", "Phone", "Phone call", "Live chat")
                            .map(name -> Channel.of(name, name))
                            .toList(),
                    List.of(Device.of("Phone", "Phone"), Device.of("Laptop", "Laptop")));

    @Test
    void aSignOffersAllThereIs() {
        assertThat(offered("Asks #|"))
                .containsExactly("Website", "Web shop", "Phone", "Phone call", "Live chat");
        assertThat(offered("Asks @|")).containsExactly("Phone", "Laptop");
    }

    @Test
    void aBeginningOffersWhatBeginsSoThenWhatHasSuchAWord() {
        assertThat(offered("#web|")).containsExactly("Website", "Web shop", "web (new)");
        assertThat(offered("#C|")).containsExactly("Phone call", "Live chat", "C (new)");
        assertThat(offered("#live c|")).containsExactly("Live chat", "live c (new)");
        assertThat(offered("#phone|")).containsExactly("Phone", "Phone call");
        assertThat(offered("A #we| and more")).contains("Website");
    }

    @Test
    void nothingIsOfferedWhereThereIsNothingToChoose() {
        for (String text :
                List.of(
                        "Asks|",
                        "#website|",
                        "#hotline|",
                        "#live chat and|",
                        "me@|",
                        "C#|",
                        "|#web",
                        "#\"we|",
                        "")) {
            assertThat(at(text)).as(text).isEmpty();
        }
    }

    @Test
    void whatIsKeptAsTextIsNotCompleted() {
        assertThat(Completion.at(3, Reading.of("#we", MEDIA).keeping(0))).isEmpty();
    }

    @Test
    void aChoiceTakesThePlaceOfWhatIsTypedAndIsReadAsWhatItIs() {
        assertThat(chosen("Asks #we|", "Website")).isEqualTo("Asks #Website ");
        assertThat(chosen("Asks #w|e twice", "Website")).isEqualTo("Asks #Website twice");
        assertThat(chosen("#live ch|", "Live chat")).isEqualTo("#Live chat ");
        assertThat(chosen("#ph| call", "Phone")).isEqualTo("#\"Phone\" call");
        assertThat(chosen("#web|", "web (new)")).isEqualTo("#\"web\" ");

        for (String name : List.of("Website", "Web shop", "Phone", "Phone call", "Live chat")) {
            Reading reading = Reading.of(chosen("#|", name) + "call", MEDIA);
            assertThat(reading.name()).isEqualTo("call");
            assertThat(reading.codes().getFirst().code().setting().value()).isEqualTo(name);
        }
    }

    private static List<String> offered(String text) {
        return at(text).orElseThrow().offers().stream().map(CompletionTest::told).toList();
    }

    private static String chosen(String text, String choice) {
        Completion completion = at(text).orElseThrow();
        Offer offer =
                completion.offers().stream()
                        .filter(offered -> told(offered).equals(choice))
                        .findFirst()
                        .orElseThrow();
        return new StringBuilder(text.replace("|", ""))
                .replace(completion.start(), completion.end(), offer.insertion())
                .toString();
    }

    private static Optional<Completion> at(String text) {
        int caret = Math.max(0, text.indexOf('|'));
        return Completion.at(caret, Reading.of(text.replace("|", ""), MEDIA));
    }

    private static String told(Offer offer) {
        return offer.medium().name() + (offer.isNew() ? " (new)" : "");
    }
}
