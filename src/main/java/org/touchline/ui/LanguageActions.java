package org.touchline.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;

import org.touchline.i18n.Language;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.settings.Settings;

import java.util.Map;
import java.util.Optional;

/// Binds the choice of the program’s language; each is called as its speakers call it.
final class LanguageActions {
    private static final Map<Language, ActionId> IDS =
            Map.of(
                    Language.ENGLISH, ActionId.LANGUAGE_ENGLISH,
                    Language.RUSSIAN, ActionId.LANGUAGE_RUSSIAN,
                    Language.POLISH, ActionId.LANGUAGE_POLISH,
                    Language.ROMANIAN, ActionId.LANGUAGE_ROMANIAN,
                    Language.CHINESE, ActionId.LANGUAGE_CHINESE);

    private final Settings settings;

    LanguageActions(Settings settings) {
        this.settings = settings;
    }

    void bind(Actions actions) {
        actions.bindChoice(
                ActionId.LANGUAGE_SYSTEM,
                isChosen(Optional.empty()),
                () -> choose(Optional.empty()));
        for (Language language : Language.values()) {
            var choice = Optional.of(language);
            actions.bindChoice(
                    IDS.get(language),
                    new ReadOnlyStringWrapper(language.ownName()),
                    isChosen(choice),
                    () -> choose(choice));
        }
    }

    private ObservableBooleanValue isChosen(Optional<Language> language) {
        return Bindings.createBooleanBinding(
                () -> settings.get().language().equals(language), settings.preferences());
    }

    private void choose(Optional<Language> language) {
        settings.change(now -> now.withLanguage(language));
    }
}
