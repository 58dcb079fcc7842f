package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Properties;

final class MessagesTest {
    private final Messages messages = new Messages(Language.ENGLISH, texts());

    @Test
    void placeholdersAreFilledIn() {
        assertThat(messages.text("saved", "a.journey.json")).isEqualTo("Saved a.journey.json");
    }

    @Test
    void theFirstNumberPicksThePluralForm() {
        assertThat(messages.text("touchpoints", 1)).isEqualTo("1 touchpoint");
        assertThat(messages.text("touchpoints", 1200)).isEqualTo("1,200 touchpoints");
    }

    @Test
    void aKeyWithoutTextIsAnErrorInTests() {
        assertThatThrownBy(() -> messages.text("no.such.key"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no.such.key is not in [labels.properties, messages.properties]");
    }

    @Test
    void aLanguageIsFoundByItsTagWhateverTheRegion() {
        assertThat(Language.ofTag("en-GB")).contains(Language.ENGLISH);
        assertThat(Language.ofTag("xx")).isEmpty();
        assertThat(Language.ofTag("")).isEmpty();
    }

    @Test
    void oneObjectGoesOnInAnotherLanguageWithItsPlurals() {
        var spoken = Messages.in(Language.ENGLISH);
        assertThat(spoken.text("status.touchpoints", 5)).isEqualTo("5 touchpoints");
        spoken.speak(Language.POLISH);
        assertThat(spoken.language()).isEqualTo(Language.POLISH);
        assertThat(spoken.text("status.touchpoints", 22)).isEqualTo("22 punkty styku");
        assertThat(spoken.text("status.touchpoints", 5)).isEqualTo("5 punktów styku");
    }

    private static Properties texts() {
        var texts = new Properties();
        texts.setProperty("saved", "Saved {0}");
        texts.setProperty("touchpoints.one", "{0} touchpoint");
        texts.setProperty("touchpoints.other", "{0} touchpoints");
        return texts;
    }
}
