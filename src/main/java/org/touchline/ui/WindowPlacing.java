package org.touchline.ui;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.touchline.preferences.WindowPlace;

/// Puts a window where it stood when the program ended, and remembers where it is moved.
final class WindowPlacing {
    /// So far a further window is moved that the title of the one before can be read.
    private static final double STEP = 32;

    /// Wide enough for the panes and a map of a usual size.
    private static final double WIDTH = 1440;

    private static final double HEIGHT = 900;

    /// So much of a window has to be on a screen for the user to get hold of it.
    private static final double GRIP = 100;

    private final Stage stage;
    private WindowPlace restored;

    /// @param remembered where it stood; it is put on the main screen if that is not known, or no
    ///   longer on any screen
    WindowPlacing(Stage stage, WindowPlace remembered) {
        this.stage = stage;
        this.restored = isReachable(remembered) ? remembered : usual();
        stage.setX(restored.x());
        stage.setY(restored.y());
        stage.setWidth(restored.width());
        stage.setHeight(restored.height());
        stage.setMaximized(restored.maximized());
        stage.xProperty().subscribe(this::follow);
        stage.yProperty().subscribe(this::follow);
        stage.widthProperty().subscribe(this::follow);
        stage.heightProperty().subscribe(this::follow);
    }

    /// The window's scene, of its size from the start: else all panes would be laid out once more,
    /// only to ask how large they would like to be.
    Scene scene(Parent root) {
        return new Scene(root, restored.width(), restored.height());
    }

    /// Where the window stands now; of one that fills the screen, where it would go back to.
    WindowPlace now() {
        return new WindowPlace(
                restored.x(),
                restored.y(),
                restored.width(),
                restored.height(),
                stage.isMaximized());
    }

    /// Where a further window goes: lower and to the right, or where the screen ends, back at its
    /// upper left corner.
    WindowPlace next() {
        var now = now();
        Rectangle2D screen = screen(now);
        double x = now.x() + STEP;
        double y = now.y() + STEP;
        return new WindowPlace(
                x + now.width() > screen.getMaxX() ? screen.getMinX() : x,
                y + now.height() > screen.getMaxY() ? screen.getMinY() : y,
                now.width(),
                now.height(),
                now.maximized());
    }

    /// Looks a moment later: a window that is about to fill the screen says so after it has grown.
    private void follow() {
        Platform.runLater(this::remember);
    }

    private void remember() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            restored =
                    new WindowPlace(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private static boolean isReachable(WindowPlace place) {
        return place.isKnown()
                && Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(screen -> isReachable(place, screen));
    }

    /// Whether the title bar, by which a window is moved, can be seen.
    private static boolean isReachable(WindowPlace place, Rectangle2D screen) {
        return place.x() + place.width() - GRIP >= screen.getMinX()
                && place.x() + GRIP <= screen.getMaxX()
                && place.y() >= screen.getMinY()
                && place.y() + GRIP <= screen.getMaxY();
    }

    private static Rectangle2D screen(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(screen -> isReachable(place, screen))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }

    private static WindowPlace usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        double x = screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = screen.getMinY() + (screen.getHeight() - height) / 2;
        return new WindowPlace(x, y, width, height, false);
    }
}
