package org.touchline.command;

import org.touchline.model.JourneyMap;

/// One change of a map.
///
/// A command that names an element which the map does not have changes nothing: it gives back the
/// very same map.
public interface Command {
    /// The changed map; an equal one where there was nothing to change.
    JourneyMap applyTo(JourneyMap map);

    /// What is undone, in the user's words.
    CommandName name();

    /// Commands that follow each other quickly with the same key are undone in one step; empty for
    /// a step of its own.
    default String mergeKey() {
        return "";
    }
}
