package org.touchline.ui;

import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Takes a window from the screen.
final class WindowEnd {
    private WindowEnd() {}

    /// With its popups first: one that is still open when the last window goes crashes JavaFX.
    static void hide(Window window) {
        hidePopups(window);
        window.hide();
    }

    /// Hides menus, lists and popovers of a window.
    static void hidePopups(Window window) {
        Window.getWindows().stream()
                .filter(other ->
                        other instanceof PopupWindow popup && popup.getOwnerWindow() == window)
                .toList()
                .forEach(WindowEnd::hide);
    }
}
