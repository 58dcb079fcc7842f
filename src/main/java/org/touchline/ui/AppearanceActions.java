package org.touchline.ui;

import javafx.beans.binding.Bindings;

import org.touchline.preferences.Appearance;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.settings.Settings;

/// Binds the choice between light and dark.
final class AppearanceActions {
    private final Settings settings;

    AppearanceActions(Settings settings) {
        this.settings = settings;
    }

    void bind(Actions actions) {
        bind(actions, ActionId.APPEARANCE_SYSTEM, Appearance.SYSTEM);
        bind(actions, ActionId.APPEARANCE_LIGHT, Appearance.LIGHT);
        bind(actions, ActionId.APPEARANCE_DARK, Appearance.DARK);
    }

    private void bind(Actions actions, ActionId id, Appearance appearance) {
        var selected =
                Bindings.createBooleanBinding(
                        () -> settings.get().appearance() == appearance, settings.preferences());
        actions.bindChoice(
                id,
                selected,
                () -> settings.change(preferences -> preferences.withAppearance(appearance)));
    }
}
