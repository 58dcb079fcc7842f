package org.touchline.ui.action;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import org.touchline.i18n.Messages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        bindChoice(id, text(id), selected, effect);
    }

    /// Binds one of several choices whose text is in no bundle: a language’s own name.
    public void bindChoice(
            ActionId id,
            ObservableValue<String> text,
            ObservableBooleanValue selected,
            Runnable effect) {
        put(new Action(id, text, always, Optional.of(selected), effect));
    }

    /// @throws IllegalStateException if nothing is bound to it: an error in the wiring
    public Action get(ActionId id) {
        return Optional.ofNullable(actions.get(id))
                .orElseThrow(() -> new IllegalStateException(id + " is not bound"));
    }

    /// All that are bound, in the order of the table.
    public Stream<Action> all() {
        return actions.values().stream();
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
        HeldKeys.keepFromRepeating(scene);
    }

    /// Makes the shortcuts that work everywhere do so within a node, before what is in it sees
    /// them.
    public void installFirst(Node node) {
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        all().filter(action -> action.id().isEverywhere())
                                .filter(action -> isStartedBy(action, event))
                                .findFirst()
                                .ifPresent(action -> {
                                    event.consume();
                                    action.run();
                                }));
    }

    private static boolean isStartedBy(Action action, KeyEvent event) {
        return action.id().shortcuts().stream().anyMatch(keys -> keys.match(event));
    }

    private void put(Action action) {
        actions.put(action.id(), action);
    }

    private ObservableValue<String> text(ActionId id) {
        return new ReadOnlyStringWrapper(messages.text("action." + id.key()));
    }
}
