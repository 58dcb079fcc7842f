package org.touchline.ui.action;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.touchline.i18n.Messages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each action does in one window. The parts of the window bind theirs; menus and toolbar are
/// built once all are bound.
public final class Actions {
    private final Map<ActionId, Action> actions = new EnumMap<>(ActionId.class);
    private final ObservableBooleanValue always = new ReadOnlyBooleanWrapper(true);
    private final Messages messages;

    public Actions(Messages messages) {
        this.messages = messages;
    }

    /// Binds an action that can always be done.
    public void bind(ActionId id, Runnable effect) {
        bind(id, always, effect);
    }

    public void bind(ActionId id, ObservableBooleanValue enabled, Runnable effect) {
        bind(id, text(id), enabled, effect);
    }

    /// Binds an action whose text tells more than the bundle's `action.ID`.
    public void bind(
            ActionId id,
            ObservableValue<String> text,
            ObservableBooleanValue enabled,
            Runnable effect) {
        put(new Action(id, text, enabled, Optional.empty(), effect));
    }

    /// Binds one of several choices.
    ///
    /// @param selected whether it holds; doing it is expected to make it so
    public void bindChoice(ActionId id, ObservableBooleanValue selected, Runnable effect) {
        put(new Action(id, text(id), always, Optional.of(selected), effect));
    }

    /// @throws IllegalStateException if nothing is bound to it: an error in the wiring
    public Action get(ActionId id) {
        return Optional.ofNullable(actions.get(id))
                .orElseThrow(() -> new IllegalStateException(id + " is not bound"));
    }

    /// The actions that nothing is bound to.
    public Set<ActionId> unbound() {
        Set<ActionId> unbound = EnumSet.allOf(ActionId.class);
        unbound.removeAll(actions.keySet());
        return unbound;
    }

    /// Makes every shortcut work in a window, whether its menu was ever open or not.
    ///
    /// @param map where keys such as Delete act, which mean something else in a list or a field
    public void installShortcuts(Scene scene, Node map) {
        for (Action action : actions.values()) {
            action.id().shortcuts().forEach(keys -> scene.getAccelerators().put(keys, action::run));
        }
        BareKeys.keepTo(map, scene);
    }

    private void put(Action action) {
        actions.put(action.id(), action);
    }

    private ObservableValue<String> text(ActionId id) {
        return new ReadOnlyStringWrapper(messages.text("action." + id.key()));
    }
}
