package org.touchline.ui;

import javafx.beans.binding.Bindings;

import org.touchline.preferences.Appearance;
import org.touchline.preferences.UiScale;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.settings.Settings;

import java.util.function.UnaryOperator;

/// Binds the choices between light and dark, and between large and small controls.
final class AppearanceActions {
    private final Settings settings;

    AppearanceActions(Settings settings) {
        this.settings = settings;
    }

    void bind(Actions actions) {
        bind(actions, ActionId.APPEARANCE_SYSTEM, Appearance.SYSTEM);
        bind(actions, ActionId.APPEARANCE_LIGHT, Appearance.LIGHT);
        bind(actions, ActionId.APPEARANCE_DARK, Appearance.DARK);
        bind(actions, ActionId.LARGER_CONTROLS, UiScale::larger);
        bind(actions, ActionId.SMALLER_CONTROLS, UiScale::smaller);
        bind(actions, ActionId.USUAL_CONTROLS, _ -> UiScale.NORMAL);
    }

    /// What would change nothing cannot be chosen.
    private void bind(Actions actions, ActionId id, UnaryOperator<UiScale> change) {
        var changes =
                Bindings.createBooleanBinding(
                        () -> !change.apply(scale()).equals(scale()), settings.preferences());
        actions.bind(
                id,
                changes,
                () -> settings.change(now -> now.withScale(change.apply(now.scale()))));
    }

    private UiScale scale() {
        return settings.get().scale();
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
