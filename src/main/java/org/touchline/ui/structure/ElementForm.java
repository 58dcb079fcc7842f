package org.touchline.ui.structure;

import javafx.scene.layout.Region;

import org.touchline.model.JourneyMap;

/// The controls for one element of a map. Made for this element; whoever shows it tells it of every
/// change of the map, until the element is gone.
public interface ElementForm {
    /// What stands in the panel or the popover.
    Region node();

    /// Shows the element as it is now.
    ///
    /// @param map one that has the element
    void show(JourneyMap map);

    /// Puts the caret where typing begins.
    void focus();
}
