package org.touchline.ui.outline;

import javafx.scene.control.MenuItem;

import org.touchline.layout.Hit;

import java.util.List;

/// What can be done with a row beside renaming it: a port, because the window knows its actions.
@FunctionalInterface
public interface RowMenu {
    List<MenuItem> of(Hit hit);
}
