package org.touchline.ui.control;

import javafx.scene.layout.Region;

/// A control, or several that belong together, with which a user sets one value. Whoever makes one
/// says to whom it tells each new value.
public interface ValueEditor<T> {
    /// What stands in the pane.
    Region node();

    /// Shows a value. Tells nobody: only the user's own changes are told.
    void show(Shown<T> shown);
}
