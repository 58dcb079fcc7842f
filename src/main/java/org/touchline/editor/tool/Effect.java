package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.editor.selection.Selection;

/// Something that a transition does beside going to the next state.
public sealed interface Effect {
    /// Changes the map: a step that can be undone.
    record Commit(Command command) implements Effect {}

    /// Selects something else.
    record Select(Selection selection) implements Effect {}
}
