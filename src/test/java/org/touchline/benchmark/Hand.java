package org.touchline.benchmark;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.touchline.geometry.Point;

/// A hand on mouse and keyboard: what it does goes through the scene as the platform's events do.
final class Hand {
    private final Scene scene;
    private final Node canvas;

    /// What has the coordinates of the sheet.
    private final Node sheet;

    Hand(Scene scene) {
        this.scene = scene;
        canvas = scene.lookup("#canvas");
        sheet = scene.lookup("#canvas-sheet");
    }

    /// The middle of the canvas, in the scene.
    Point2D middle() {
        return canvas.localToScene(
                canvas.getLayoutBounds().getCenterX(), canvas.getLayoutBounds().getCenterY());
    }

    /// What part of the sheet is at a place of the scene.
    Point onSheet(Point2D inScene) {
        Point2D point = sheet.sceneToLocal(inScene);
        return new Point(point.getX(), point.getY());
    }

    Point2D inScene(Point onSheet) {
        return sheet.localToScene(onSheet.x(), onSheet.y());
    }

    void press(Point2D at, boolean control) {
        mouse(MouseEvent.MOUSE_PRESSED, at, true, control);
    }

    void drag(Point2D at) {
        mouse(MouseEvent.MOUSE_DRAGGED, at, true, false);
    }

    void release(Point2D at, boolean control) {
        mouse(MouseEvent.MOUSE_RELEASED, at, false, control);
    }

    void type(KeyCode key) {
        EventTarget target = focused();
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", key));
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, "", key));
    }

    void type(String character) {
        Event.fireEvent(focused(), key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED));
    }

    void scroll(double dx, double dy, boolean control) {
        Point2D at = middle();
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        screenX(at),
                        screenY(at),
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean down, boolean control) {
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screenX(at),
                        screenY(at),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        control,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        !down,
                        null));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }

    private EventTarget focused() {
        return scene.getFocusOwner();
    }

    private double screenX(Point2D inScene) {
        return scene.getWindow().getX() + scene.getX() + inScene.getX();
    }

    private double screenY(Point2D inScene) {
        return scene.getWindow().getY() + scene.getY() + inScene.getY();
    }
}
