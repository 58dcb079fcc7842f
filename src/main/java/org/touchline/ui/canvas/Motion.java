package org.touchline.ui.canvas;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.ItemIds;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Lets what a new drawing has at another place slide there from where it was, for a moment: the
/// eye follows how cards make room.
///
/// Nodes are only shifted: nothing is laid out or drawn anew, the pointer finds things where the
/// new drawing has them, and a frame that comes late ends the motion. There is none where the
/// system asks for little of it, far out, or where too much would move.
final class Motion extends AnimationTimer {
    private static final double DURATION_NANOS = 120e6;

    /// Frames that are farther apart are no motion.
    private static final long LATE_NANOS = 50_000_000;

    private static final double LEAST_ZOOM = 0.3;
    private static final int MOST = 150;

    private final Map<String, Slide> slides = new HashMap<>();
    private final Node node;
    private final Shifting shifting;
    private Drawing before;
    private double begun;
    private long lastFrame;

    /// Who shows an item beside its place.
    interface Shifting {
        void shift(String item, double dx, double dy);
    }

    /// From where an item slides to its place.
    ///
    /// @param start when it began, in nanoseconds of all motion
    private record Slide(Point from, double start) {}

    /// @param node what the drawings are shown in
    Motion(Node node, Shifting shifting) {
        this.node = node;
        this.shifting = shifting;
    }

    /// Another drawing is shown.
    ///
    /// @param visible the part of it that is in view
    /// @param held touchpoints that are where the hand has them, without motion
    void follow(Drawing now, Rect visible, double zoom, Collection<String> held) {
        if (now == before) {
            return;
        }
        Map<String, Point> moved =
                before == null || isStill(zoom) ? new HashMap<>() : moved(now, visible);
        held.forEach(id -> moved.remove(ItemIds.of("touchpoint", id)));
        before = now;
        if (moved.isEmpty() || moved.size() > MOST) {
            finish();
        } else {
            begin(moved);
        }
    }

    @Override
    public void handle(long nanos) {
        if (lastFrame != 0 && nanos - lastFrame > LATE_NANOS) {
            finish();
            return;
        }
        begun += lastFrame == 0 ? 0 : nanos - lastFrame;
        lastFrame = nanos;
        slides.forEach((id, slide) -> {
            Point at = at(slide);
            shifting.shift(id, at.x(), at.y());
        });
        slides.values().removeIf(slide -> share(slide) >= 1);
        if (slides.isEmpty()) {
            stop();
        }
    }

    private boolean isStill(double zoom) {
        return zoom < LEAST_ZOOM
                || node.getScene() == null
                || node.getScene().getPreferences().isReducedMotion();
    }

    /// How far items were from where they are now; those that changed their size are not moved.
    private Map<String, Point> moved(Drawing now, Rect visible) {
        Map<String, Rect> places = new HashMap<>();
        before.itemsIn(visible).forEach(item -> places.put(item.id(), item.bounds()));
        Map<String, Point> moved = new HashMap<>();
        for (Item item : now.itemsIn(visible)) {
            Rect was = places.get(item.id());
            Rect is = item.bounds();
            if (was != null && isMoved(was, is)) {
                moved.put(item.id(), new Point(was.x() - is.x(), was.y() - is.y()));
            }
        }
        return moved;
    }

    private static boolean isMoved(Rect was, Rect is) {
        return Math.abs(was.width() - is.width()) < 0.5
                && Math.abs(was.height() - is.height()) < 0.5
                && Math.abs(was.x() - is.x()) + Math.abs(was.y() - is.y()) > 0.5;
    }

    /// What slides already goes on from where it is seen.
    private void begin(Map<String, Point> moved) {
        if (slides.isEmpty()) {
            lastFrame = 0;
            start();
        }
        moved.forEach((id, way) -> {
            Point left = slides.containsKey(id) ? at(slides.get(id)) : Point.ORIGIN;
            slides.put(id, new Slide(way.plus(left.x(), left.y()), begun));
        });
        slides.forEach((id, slide) -> {
            Point at = at(slide);
            shifting.shift(id, at.x(), at.y());
        });
    }

    private void finish() {
        stop();
        slides.keySet().forEach(id -> shifting.shift(id, 0, 0));
        slides.clear();
    }

    private double share(Slide slide) {
        return Math.min(1, (begun - slide.start()) / DURATION_NANOS);
    }

    /// Fast at first, and slower as it arrives.
    private Point at(Slide slide) {
        double left = 1 - share(slide);
        double out = left * left * left;
        return new Point(slide.from().x() * out, slide.from().y() * out);
    }
}
