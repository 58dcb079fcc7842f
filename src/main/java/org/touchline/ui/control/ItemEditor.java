package org.touchline.ui.control;

import javafx.scene.layout.Region;

/// The controls for one item of a list.
public interface ItemEditor<T> {
    Region node();

    /// Shows an item. Tells nobody.
    void show(T item);

    /// The item as its user has made it.
    T item();

    /// Whether nothing has been entered: such an item is not part of the list yet.
    boolean isEmpty();

    /// Puts the caret where typing begins.
    void focus();
}
