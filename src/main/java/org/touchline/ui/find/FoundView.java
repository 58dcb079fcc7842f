package org.touchline.ui.find;

import org.touchline.layout.Hit;
import org.touchline.model.wording.TextPlace;

import java.util.Set;

/// Shows what was found: a port, because canvas and panel do that.
public interface FoundView {
    /// Lights these on the map, and nothing else.
    void light(Set<Hit> elements);

    /// Brings a text into view whose element is selected.
    void reveal(TextPlace place);
}
