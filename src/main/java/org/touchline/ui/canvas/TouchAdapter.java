package org.touchline.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;

import org.touchline.editor.Editor;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.tool.PressingItem;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.editor.tool.ToolState;
import org.touchline.geometry.Point;
import org.touchline.layout.Hit;

import java.util.List;

/// Turns what fingers do on the canvas into the editor's events, and into moves of the camera.
///
/// A tap clicks, a finger that rests opens the menu, one that moves drags the card, the header or
/// the border that it is on, and the sheet elsewhere; two fingers move and zoom the sheet. The
/// mouse events and the gestures that JavaFX makes of the same fingers are left alone, so that
/// nothing is done twice.
final class TouchAdapter {
    /// In pixels: a fingertip is less steady than a mouse.
    private static final double DRAG_DISTANCE = 10;

    private static final Duration LONG_PRESS = Duration.millis(500);

    /// Between two taps that are one double tap.
    private static final long DOUBLE_TAP_NANOS = 400_000_000L;

    private static final double DOUBLE_TAP_DISTANCE = 30;

    private final PauseTransition resting = new PauseTransition(LONG_PRESS);
    private final Node canvas;
    private final Viewport viewport;
    private final ScreenMapping mapping;
    private final DragInHand drag;
    private final ContextMenus menus;
    private final Editor editor;
    private Phase phase = Phase.NONE;
    private List<Point2D> fingers = List.of();
    private Hand press = Hand.finger(Point2D.ZERO, 1);
    private Hand lastTap = Hand.finger(new Point2D(-1e6, -1e6), 1);
    private long lastTapNanos;

    /// What the fingers are in the middle of.
    private enum Phase {
        NONE,
        /// One finger is down and has not moved: a tap, until it does or rests.
        PRESSING,
        /// One finger moves a thing.
        DRAGGING,
        /// One finger or two move the sheet.
        PANNING,
        /// What they do until the last one is lifted means nothing.
        SPENT
    }

    /// @param canvas whose events these are; those of fields and buttons on it stay theirs
    TouchAdapter(
            Node canvas,
            Viewport viewport,
            ScreenMapping mapping,
            DragInHand drag,
            ContextMenus menus,
            Editor editor) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.mapping = mapping;
        this.drag = drag;
        this.menus = menus;
        this.editor = editor;
        resting.setOnFinished(_ -> openMenu());
        canvas.addEventHandler(TouchEvent.ANY, this::follow);
        canvas.addEventFilter(GestureEvent.ANY, this::leave);
        canvas.addEventFilter(ContextMenuEvent.ANY, this::leave);
    }

    /// Whether a finger is down.
    boolean isTouched() {
        return phase != Phase.NONE;
    }

    private void follow(TouchEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        List<Point2D> now = down(event);
        if (event.getEventType() == TouchEvent.TOUCH_PRESSED) {
            pressed(now);
        } else if (event.getEventType() == TouchEvent.TOUCH_MOVED) {
            moved(now);
        } else if (event.getEventType() == TouchEvent.TOUCH_RELEASED) {
            released(event.getTouchPoint(), now);
        }
        fingers = now;
        event.consume();
    }

    private List<Point2D> down(TouchEvent event) {
        return event.getTouchPoints().stream()
                .filter(point -> point.getState() != TouchPoint.State.RELEASED)
                .map(TouchAdapter::onScreen)
                .toList();
    }

    private void pressed(List<Point2D> now) {
        resting.stop();
        if (now.size() == 1) {
            canvas.requestFocus();
            phase = Phase.PRESSING;
            press = Hand.finger(now.getFirst(), taps(now.getFirst()));
            resting.playFromStart();
        } else if (phase != Phase.SPENT) {
            giveUp();
            phase = Phase.PANNING;
        }
    }

    private void moved(List<Point2D> now) {
        if (phase == Phase.PRESSING && isFar(now.getFirst())) {
            resting.stop();
            begin();
        }
        switch (phase) {
            case DRAGGING -> drag.follow(Hand.finger(now.getFirst(), 1));
            case PANNING -> pan(now);
            case NONE, PRESSING, SPENT -> {}
        }
    }

    private void released(TouchPoint lifted, List<Point2D> left) {
        resting.stop();
        Hand hand = Hand.finger(onScreen(lifted), press.clicks());
        switch (phase) {
            case PRESSING -> tap();
            case DRAGGING -> drag.release(hand);
            case NONE, PANNING, SPENT -> {}
        }
        if (left.isEmpty()) {
            phase = Phase.NONE;
        } else if (phase != Phase.PANNING) {
            phase = Phase.SPENT;
        }
    }

    /// The sheet moves where nothing is that can be dragged.
    private void begin() {
        editor.pointer(mapping.at(Kind.PRESS, press));
        if (isGrip(editor.state().tool())) {
            phase = Phase.DRAGGING;
        } else {
            editor.cancel();
            phase = Phase.PANNING;
        }
    }

    private static boolean isGrip(ToolState tool) {
        return switch (tool) {
            case PressingItem(Hit pressed, _) ->
                    pressed instanceof Hit.OnTouchpoint || StructureControls.isHeader(pressed);
            case ResizingHeader _ -> true;
            default -> false;
        };
    }

    private void tap() {
        lastTap = press;
        lastTapNanos = System.nanoTime();
        editor.pointer(mapping.at(Kind.PRESS, press));
        editor.pointer(mapping.at(Kind.RELEASE, press));
    }

    private int taps(Point2D finger) {
        boolean isSecond =
                lastTap.clicks() == 1
                        && lastTap.distanceTo(Hand.finger(finger, 1)) < DOUBLE_TAP_DISTANCE
                        && System.nanoTime() - lastTapNanos < DOUBLE_TAP_NANOS;
        return isSecond ? 2 : 1;
    }

    private void openMenu() {
        phase = Phase.SPENT;
        if (mapping.isOnScreen()) {
            menus.openAt(press.x(), press.y());
        }
    }

    private void giveUp() {
        if (phase == Phase.DRAGGING) {
            drag.cancel();
        }
    }

    /// The sheet follows the middle of the fingers, and grows as they part.
    private void pan(List<Point2D> now) {
        if (now.size() != fingers.size()) {
            return;
        }
        Point2D middle = middle(now);
        Point2D way = middle.subtract(middle(fingers));
        viewport.moveBy(way.getX(), way.getY());
        double before = spread(fingers);
        double after = spread(now);
        if (before > 0 && after > 0) {
            Point2D anchor = canvas.screenToLocal(middle);
            viewport.zoomBy(after / before, new Point(anchor.getX(), anchor.getY()));
        }
    }

    private static Point2D middle(List<Point2D> fingers) {
        return fingers.stream().reduce(Point2D.ZERO, Point2D::add).multiply(1.0 / fingers.size());
    }

    private static double spread(List<Point2D> fingers) {
        return fingers.size() < 2 ? 0 : fingers.get(0).distance(fingers.get(1));
    }

    private boolean isFar(Point2D finger) {
        return press.distanceTo(Hand.finger(finger, 1)) >= DRAG_DISTANCE;
    }

    private static Point2D onScreen(TouchPoint point) {
        return new Point2D(point.getScreenX(), point.getScreenY());
    }

    private void leave(GestureEvent event) {
        if (event.isDirect() && event.getTarget() == canvas) {
            event.consume();
        }
    }

    /// A platform may open menus for a finger that rests, too.
    private void leave(ContextMenuEvent event) {
        if (phase != Phase.NONE) {
            event.consume();
        }
    }
}
