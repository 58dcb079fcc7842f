package org.touchline.ui.canvas;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fingers on a node, which the robot has none of; on the JavaFX thread. All places are on the
/// screen.
final class Fingers {
    private final Map<Integer, Point2D> down = new LinkedHashMap<>();
    private final Node node;
    private int events;

    Fingers(Node node) {
        this.node = node;
    }

    Fingers put(int finger, Point2D at) {
        down.put(finger, at);
        return fire(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, finger);
    }

    /// Moves in a few steps.
    Fingers move(int finger, Point2D to) {
        Point2D from = down.get(finger);
        for (double way : new double[] {0.3, 0.6, 1}) {
            down.put(finger, from.interpolate(to, way));
            fire(TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, finger);
        }
        return this;
    }

    Fingers lift(int finger) {
        fire(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, finger);
        down.remove(finger);
        return this;
    }

    Fingers tap(Point2D at) {
        return put(1, at).lift(1);
    }

    private Fingers fire(EventType<TouchEvent> type, TouchPoint.State state, int finger) {
        List<TouchPoint> points = new ArrayList<>();
        down.forEach((id, at) ->
                points.add(point(id, at, id == finger ? state : TouchPoint.State.STATIONARY)));
        TouchPoint moved =
                points.stream().filter(point -> point.getId() == finger).findFirst().orElseThrow();
        Event.fireEvent(
                node, new TouchEvent(type, moved, points, ++events, false, false, false, false));
        return this;
    }

    private TouchPoint point(int id, Point2D at, TouchPoint.State state) {
        Point2D inScene = node.localToScene(node.screenToLocal(at));
        return new TouchPoint(
                id,
                state,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                node,
                new PickResult(node, inScene.getX(), inScene.getY()));
    }
}
