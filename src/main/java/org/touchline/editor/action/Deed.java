package org.touchline.editor.action;

import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;

import java.util.Optional;

/// Something that can be done to the map without a pointer.
@FunctionalInterface
public interface Deed {
    /// What it does in a situation; empty where it means nothing.
    Optional<Transition> in(Situation situation);
}
