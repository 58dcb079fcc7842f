package org.touchline.ui.action;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/// Something that a user can do in a window.
///
/// @param text as it stands in a menu; may change, as "Undo move of 3 touchpoints" does
/// @param enabled whether it can be done now
/// @param selected for one of several choices: whether it is the one that holds
/// @param effect what it does
public record Action(
        ActionId id,
        ObservableValue<String> text,
        ObservableBooleanValue enabled,
        Optional<ObservableBooleanValue> selected,
        Runnable effect) {
    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            effect.run();
        }
    }
}
