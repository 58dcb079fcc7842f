package org.touchline.ui.inspector;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.command.touchpoint.Placement;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.Editor;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the panel does to the selected touchpoints: to all of them, in one step.
final class TouchpointEdits {
    private final Editor editor;

    TouchpointEdits(Editor editor) {
        this.editor = editor;
    }

    JourneyMap map() {
        return editor.state().map();
    }

    List<String> ids() {
        return editor.state().selection().touchpoints();
    }

    <T> void set(Property<T> property, T value) {
        editor.run(new SetProperty<>(ids(), property, value));
    }

    /// Gives each touchpoint its own new value of a property.
    <T> void change(Property<T> property, UnaryOperator<T> change) {
        Map<T, List<String>> idsByValue = new LinkedHashMap<>();
        for (Touchpoint touchpoint : selected()) {
            T value = change.apply(touchpoint.get(property));
            idsByValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(touchpoint.id());
        }
        List<Command> commands = new ArrayList<>();
        idsByValue.forEach((value, ids) -> commands.add(new SetProperty<>(ids, property, value)));
        editor.run(new Sequence(SetProperty.nameFor(ids().size(), property), commands));
    }

    /// Sets a property to something that the map has to be given first.
    <T> void set(Property<T> property, T value, Command addition) {
        Command set = new SetProperty<>(ids(), property, value);
        editor.run(new Sequence(set.name(), List.of(addition, set)));
    }

    /// Moves those that it makes stand elsewhere.
    void move(UnaryOperator<Slot> to) {
        editor.run(
                new MoveTouchpoints(
                        selected().stream()
                                .filter(touchpoint -> moves(touchpoint, to))
                                .map(touchpoint -> placement(touchpoint, to))
                                .toList()));
    }

    private List<Touchpoint> selected() {
        Set<String> ids = Set.copyOf(ids());
        return map().touchpoints().stream()
                .filter(touchpoint -> ids.contains(touchpoint.id()))
                .toList();
    }

    private static boolean moves(Touchpoint touchpoint, UnaryOperator<Slot> to) {
        return !to.apply(touchpoint.slot()).equals(touchpoint.slot());
    }

    private static Placement placement(Touchpoint touchpoint, UnaryOperator<Slot> to) {
        return new Placement(touchpoint.id(), to.apply(touchpoint.slot()), Placement.LAST);
    }
}
