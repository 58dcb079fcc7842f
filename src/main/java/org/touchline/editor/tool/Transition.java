package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.editor.selection.Selection;

import java.util.ArrayList;
import java.util.List;

/// What an event leads to.
///
/// @param effects in the order in which they are done, before the next state is entered
public record Transition(ToolState next, List<Effect> effects) {
    public Transition {
        effects = List.copyOf(effects);
    }

    /// To a state, without an effect.
    public static Transition to(ToolState next) {
        return new Transition(next, List.of());
    }

    public Transition committing(Command command) {
        return with(new Effect.Commit(command));
    }

    public Transition selecting(Selection selection) {
        return with(new Effect.Select(selection));
    }

    /// This transition, once the map is changed.
    Transition after(Command command) {
        List<Effect> more = new ArrayList<>(effects);
        more.addFirst(new Effect.Commit(command));
        return new Transition(next, more);
    }

    private Transition with(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new Transition(next, more);
    }
}
