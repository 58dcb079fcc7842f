package org.touchline.ui.control;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Gives our own controls the focus when they are pressed, as JavaFX's controls take it.
final class FocusOnPress {
    private FocusOnPress() {}

    /// The press ends here: a scroll pane around would take the focus otherwise.
    static void install(Node control) {
        control.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    control.requestFocus();
                    press.consume();
                });
    }
}
