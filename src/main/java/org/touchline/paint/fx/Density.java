package org.touchline.paint.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Window;

/// How many pixels the screen has for a pixel of a scene.
///
/// @param screen pixels of the screen that a window is on for one of its scene
/// @param canvas pixels that JavaFX gives each canvas for one of its scene: as many as the finest
///   screen has, in whole numbers
record Density(double screen, double canvas) {
    /// The density that a node is shown with.
    static Density of(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return new Density(window == null ? 1 : window.getOutputScaleX(), finest());
    }

    /// The nearest place that lies between two pixels of the screen.
    double snapped(double inScene) {
        return Math.rint(inScene * screen) / screen;
    }

    private static double finest() {
        return Math.ceil(
                Screen.getScreens().stream()
                        .mapToDouble(screen ->
                                Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()))
                        .max()
                        .orElse(1));
    }
}
