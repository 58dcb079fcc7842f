package org.touchline.ui.canvas;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.touchline.drawing.Drawing;
import org.touchline.editor.EditorState;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.i18n.Messages;

import java.util.concurrent.CompletableFuture;

/// The whole map, small, in the corner of the view, while the map reaches beyond it. A frame shows
/// what is seen; it is dragged, or moved by the arrow keys.
///
/// The picture is painted beside the JavaFX thread, and not while something is dragged.
final class Overview extends Region {
    private static final double MOST_WIDTH = 208;
    private static final double MOST_HEIGHT = 132;

    /// In a view that is less than so many times as large, it would be in the way.
    private static final double LEAST_VIEW = 2.6;

    /// From the corner of the view: the scroll bars lie there.
    private static final double INSET = 18;

    /// Pixels of the picture for one of the screen, so that it is sharp where that has many.
    private static final int DETAIL = 2;

    /// How far an arrow key moves the view, as a share of it.
    private static final double STEP = 0.25;

    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final Viewport viewport;
    private final ImageView picture = new ImageView();
    private final Region frame = new Region();
    private boolean isAsDocument = true;
    private Drawing sheet;
    private Drawing painted;
    private boolean painting;

    Overview(Viewport viewport, Messages messages) {
        this.viewport = viewport;
        setId("canvas-overview");
        getStyleClass().add("canvas-overview");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("canvas.overview"));
        frame.getStyleClass().add("canvas-overview-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        picture.setMouseTransparent(true);
        picture.setManaged(false);
        getChildren().addAll(picture, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        wanted.subscribe(this::follow);
    }

    /// Whether the user wants it.
    BooleanProperty wanted() {
        return wanted;
    }

    /// Follows the map; what a hand is about to do to it is not shown, and brings no overview in
    /// its way.
    void show(EditorState state) {
        isAsDocument = state.map() == state.preview();
        if (sheet == null || isAsDocument) {
            sheet = state.shown().drawing();
        }
        follow();
    }

    /// Follows the camera and the view.
    private void follow() {
        if (sheet == null) {
            return;
        }
        Size view = viewport.view();
        Rect inView = viewport.sheetInView();
        boolean isSeenWhole =
                inView.x() >= 0
                        && inView.y() >= 0
                        && inView.right() <= view.width()
                        && inView.bottom() <= view.height();
        boolean hasRoom =
                view.width() > LEAST_VIEW * MOST_WIDTH && view.height() > LEAST_VIEW * MOST_HEIGHT;
        boolean mayAppear = isVisible() || isAsDocument;
        setVisible(wanted.get() && hasRoom && !isSeenWhole && mayAppear);
        if (isVisible()) {
            place(view);
            paint();
        }
    }

    private void place(Size view) {
        Size size = size();
        resizeRelocate(
                view.width() - INSET - size.width(),
                view.height() - INSET - size.height(),
                size.width(),
                size.height());
        picture.setFitWidth(size.width());
        picture.setFitHeight(size.height());
        double scale = size.width() / sheet.size().width();
        Rect seen = viewport.visible();
        double left = Math.clamp(seen.x() * scale, 0, size.width());
        double top = Math.clamp(seen.y() * scale, 0, size.height());
        double right = Math.clamp(seen.right() * scale, 0, size.width());
        double bottom = Math.clamp(seen.bottom() * scale, 0, size.height());
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }

    private Size size() {
        double scale =
                Math.min(MOST_WIDTH / sheet.size().width(), MOST_HEIGHT / sheet.size().height());
        return new Size(
                Math.max(1, Math.rint(sheet.size().width() * scale)),
                Math.max(1, Math.rint(sheet.size().height() * scale)));
    }

    /// One picture at a time; what changes meanwhile is painted next.
    private void paint() {
        if (painting || painted == sheet) {
            return;
        }
        painting = true;
        Drawing drawing = sheet;
        int width = DETAIL * (int) size().width();
        int height = DETAIL * (int) size().height();
        CompletableFuture.supplyAsync(() -> OverviewPicture.of(drawing, width, height))
                .thenAcceptAsync(
                        pixels -> show(drawing, pixels, width, height), Platform::runLater);
    }

    private void show(Drawing drawing, int[] pixels, int width, int height) {
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setImage(image);
        painted = drawing;
        painting = false;
        follow();
    }

    /// Brings what is pressed into the middle of the view.
    private void look(MouseEvent event) {
        double scale = sheet.size().width() / getWidth();
        lookAt(new Point(event.getX() * scale, event.getY() * scale));
        event.consume();
    }

    private void step(KeyEvent event) {
        Rect seen = viewport.visible();
        double dx = STEP * seen.width();
        double dy = STEP * seen.height();
        Point middle = seen.center();
        switch (event.getCode()) {
            case LEFT -> lookAt(middle.plus(-dx, 0));
            case RIGHT -> lookAt(middle.plus(dx, 0));
            case UP -> lookAt(middle.plus(0, -dy));
            case DOWN -> lookAt(middle.plus(0, dy));
            case ESCAPE -> getParent().requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The middle of the view stays on the sheet.
    private void lookAt(Point onSheet) {
        Point inView =
                viewport.get()
                        .toView(
                                new Point(
                                        Math.clamp(onSheet.x(), 0, sheet.size().width()),
                                        Math.clamp(onSheet.y(), 0, sheet.size().height())));
        viewport.moveBy(
                viewport.view().width() / 2 - inView.x(),
                viewport.view().height() / 2 - inView.y());
    }
}
