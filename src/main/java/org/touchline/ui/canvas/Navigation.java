package org.touchline.ui.canvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.touchline.geometry.Point;

/// Moves and zooms the camera: wheel and trackpad, pinch, middle button, drag with the space key.
///
/// It sees the canvas's events before the tools do and keeps those that are its own.
final class Navigation implements HeldButton.Gesture {
    /// The zoom for a pixel of scrolling, so that a notch of the wheel (40 pixels) gives 10 %.
    private static final double ZOOM_A_PIXEL = Math.pow(1.1, 1.0 / 40);

    private final ReadOnlyObjectWrapper<Cursor> cursor =
            new ReadOnlyObjectWrapper<>(Cursor.DEFAULT);
    private final Viewport viewport;
    private final Node canvas;
    private boolean spaceHeld;
    private boolean panning;
    private Point last = Point.ORIGIN;

    /// @param canvas whose events these are; its coordinates are those of the view
    Navigation(Viewport viewport, Node canvas) {
        this.viewport = viewport;
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        canvas.addEventFilter(KeyEvent.ANY, this::space);
        canvas.focusedProperty().subscribe(this::focus);
    }

    /// A hand while the space key or the middle button holds the sheet, else the default cursor.
    ReadOnlyObjectProperty<Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            viewport.zoomBy(
                    Math.pow(ZOOM_A_PIXEL, event.getDeltaY()),
                    new Point(event.getX(), event.getY()));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            viewport.moveBy(event.getDeltaY(), 0);
        } else {
            viewport.moveBy(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        viewport.zoomBy(event.getZoomFactor(), new Point(event.getX(), event.getY()));
        event.consume();
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE
                || spaceHeld && event.getButton() == MouseButton.PRIMARY) {
            panning = true;
            last = onScreen(event);
            HeldButton.follow(event, this);
            event.consume();
            showCursor();
        }
    }

    @Override
    public void moved(MouseEvent event) {
        Point now = onScreen(event);
        viewport.moveBy(now.x() - last.x(), now.y() - last.y());
        last = now;
        event.consume();
    }

    @Override
    public void released(MouseEvent event) {
        lost();
        event.consume();
    }

    @Override
    public void lost() {
        panning = false;
        showCursor();
    }

    private static Point onScreen(MouseEvent event) {
        return new Point(event.getScreenX(), event.getScreenY());
    }

    /// A space typed into a field on the canvas is not meant: its target is the field.
    private void space(KeyEvent event) {
        boolean isSpace = event.getCode() == KeyCode.SPACE || event.getCharacter().equals(" ");
        if (isSpace && event.getTarget() == canvas) {
            spaceHeld = event.getEventType() != KeyEvent.KEY_RELEASED;
            event.consume();
            showCursor();
        }
    }

    private void focus(boolean focused) {
        spaceHeld &= focused;
        showCursor();
    }

    private void showCursor() {
        if (panning) {
            cursor.set(Cursor.CLOSED_HAND);
        } else {
            cursor.set(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }
}
