package org.touchline.ui.control;

import javafx.scene.Node;

/// What a control is called: by style sheets and tests, and by who cannot see it.
///
/// @param id of the node
/// @param text in the user's language
public record Caption(String id, String text) {
    /// A part of the control with a name of its own.
    public Caption part(String key, String text) {
        return new Caption(id + "-" + key, text);
    }

    /// Gives a node its id and its name for screen readers.
    public <N extends Node> N name(N node) {
        node.setId(id);
        node.setAccessibleText(text);
        return node;
    }
}
