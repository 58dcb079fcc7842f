package org.touchline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;

import java.util.Arrays;

/// The table of actions is whole: a new row is told what it lacks.
final class ActionIdTest {
    private final Messages messages = Messages.in(Language.ENGLISH);

    /// Languages are called as their speakers call them, whatever the language of the window.
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "LANGUAGE_(?!SYSTEM).*")
    void everyActionHasAText(ActionId id) {
        assertThat(messages.text("action." + id.key())).isNotBlank();
    }

    @Test
    void noTwoActionsShareAShortcut() {
        assertThat(Arrays.stream(ActionId.values()).flatMap(id -> id.shortcuts().stream()))
                .doesNotHaveDuplicates();
    }
}
