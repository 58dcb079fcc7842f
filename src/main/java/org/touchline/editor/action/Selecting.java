package org.touchline.editor.action;

import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Optional;

/// The actions that select, without a look at where things stand.
final class Selecting {
    private Selecting() {}

    /// All cards on the grid; the parking lot is a place to forget things in.
    static Optional<Transition> all(Situation situation) {
        List<String> ids =
                situation.map().touchpoints().stream()
                        .filter(touchpoint -> touchpoint.slot().isOnGrid())
                        .map(Touchpoint::id)
                        .toList();
        return Optional.of(select(Selection.ofTouchpoints(ids)));
    }

    static Optional<Transition> nothing(Situation situation) {
        return situation.selection().equals(Selection.NOTHING)
                ? Optional.empty()
                : Optional.of(select(Selection.NOTHING));
    }

    static Transition select(Selection selection) {
        return Transition.to(Idle.NOWHERE).selecting(selection);
    }
}
