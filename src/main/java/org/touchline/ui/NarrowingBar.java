package org.touchline.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A bar that does without one thing after the other where it is too narrow, rather than cut
/// anything off.
class NarrowingBar extends HBox {
    private final List<Consumer<Boolean>> steps = new ArrayList<>();

    NarrowingBar() {
        setMinWidth(0); // as narrow as its window
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit); // when its controls grow or shrink
    }

    /// Adds a step, after those that are taken before it.
    ///
    /// @param step is told whether to do without
    final void doWithout(Consumer<Boolean> step) {
        steps.add(step);
    }

    /// Adds a step that hides things; whatever they do is in the menu too.
    final void doWithout(Node... nodes) {
        doWithout(without -> {
            for (Node node : nodes) {
                node.setVisible(!without);
                node.setManaged(!without);
            }
        });
    }

    private void fit() {
        if (getWidth() > 0) {
            steps.forEach(step -> step.accept(false));
            for (Consumer<Boolean> step : steps) {
                if (fits()) {
                    return;
                }
                step.accept(true);
            }
        }
    }

    private boolean fits() {
        applyCss();
        return computeMinWidth(-1) <= getWidth();
    }
}
