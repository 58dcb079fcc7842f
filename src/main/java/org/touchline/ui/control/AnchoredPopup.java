package org.touchline.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// A popup beside what it belongs to, within its window however small that is: what it shows must
/// scroll where it gets less height than it wants.
///
/// It closes when something beside it is pressed, or by Esc.
public final class AnchoredPopup extends Popup {
    /// To the borders of the window, in pixels: shadows stay inside it.
    private static final double MARGIN = 20;

    /// A window that is smaller is no limit, but its screen is: in pixels.
    private static final double LEAST_AREA = 300;

    private final Region content;
    private final StackPane frame;
    private final double gap;
    private Rect anchor = new Rect(0, 0, 0, 0);

    /// @param content as wide and as high as it prefers to be, where there is room
    /// @param gap to the anchor, in pixels
    public AnchoredPopup(Region content, double gap) {
        this.content = content;
        this.gap = gap;
        content.setMinSize(0, 0);
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        frame = new StackPane(content);
        getContent().add(frame);
        setAutoHide(true);
        setAutoFix(false);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
    }

    /// Opens beside something that is not a node.
    ///
    /// @param onScreen where it is
    public void open(Window owner, Bounds onScreen) {
        Rect place = fit(owner, onScreen);
        show(owner, place.x(), place.y());
    }

    /// Opens beside a node, and closes with it.
    public void open(Node owner) {
        Bounds onScreen = owner.localToScreen(owner.getLayoutBounds());
        Rect place = fit(owner.getScene().getWindow(), onScreen);
        show(owner, place.x(), place.y());
    }

    /// Finds its place anew, after what it shows has grown or shrunk.
    public void refit() {
        if (isShowing()) {
            Rect place = fit(getOwnerWindow());
            setAnchorX(place.x());
            setAnchorY(place.y());
        }
    }

    /// It must look as it will before it can tell how large it is.
    private Rect fit(Window owner, Bounds onScreen) {
        getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        anchor =
                new Rect(
                        onScreen.getMinX(),
                        onScreen.getMinY(),
                        onScreen.getWidth(),
                        onScreen.getHeight());
        return fit(owner);
    }

    private Rect fit(Window owner) {
        frame.applyCss();
        double width = content.prefWidth(-1);
        Size wanted = new Size(width, content.prefHeight(width));
        Rect place = PopupPlace.of(anchor, wanted, area(owner), gap);
        frame.setMinSize(place.width(), place.height());
        frame.setPrefSize(place.width(), place.height());
        frame.setMaxSize(place.width(), place.height());
        return place;
    }

    private static Rect area(Window shown) {
        Window owner = shown;
        while (owner instanceof PopupWindow popup) {
            owner = popup.getOwnerWindow();
        }
        Rect screen = inner(screenOf(owner));
        Rect window =
                inner(
                        new Rectangle2D(
                                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()));
        double x = Math.max(window.x(), screen.x());
        double y = Math.max(window.y(), screen.y());
        double width = Math.min(window.right(), screen.right()) - x;
        double height = Math.min(window.bottom(), screen.bottom()) - y;
        return width < LEAST_AREA || height < LEAST_AREA ? screen : new Rect(x, y, width, height);
    }

    private static Rectangle2D screenOf(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    private static Rect inner(Rectangle2D bounds) {
        return new Rect(
                bounds.getMinX() + MARGIN,
                bounds.getMinY() + MARGIN,
                Math.max(0, bounds.getWidth() - 2 * MARGIN),
                Math.max(0, bounds.getHeight() - 2 * MARGIN));
    }
}
