package org.touchline.ui.canvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.Headers;

import java.util.stream.DoubleStream;

/// The camera over the sheet, kept within its bounds: all that lies in the view listens to it.
///
/// Once fitted, the sheet stays fitted while the view changes its size, until somebody zooms or
/// moves.
final class Viewport {
    private static final double[] STEPS = {
        0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5,
        6, 8
    };

    /// Two zooms this close are the same step: fitting and pinching give uneven ones.
    private static final double SAME = 1.001;

    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(new Camera(1, 0, 0));
    private Size sheet = Size.ZERO;
    private Headers headers = new Headers(Rect.EMPTY, Rect.EMPTY);
    private Size view = Size.ZERO;
    private boolean fitted = true;

    ReadOnlyObjectProperty<Camera> camera() {
        return camera.getReadOnlyProperty();
    }

    Camera get() {
        return camera.get();
    }

    Size view() {
        return view;
    }

    /// The part of the sheet that is in the view.
    Rect visible() {
        return get().toSheet(new Rect(0, 0, view.width(), view.height()));
    }

    /// Where the sheet is in the view; it may reach beyond it.
    Rect sheetInView() {
        return get().toView(new Rect(0, 0, sheet.width(), sheet.height()));
    }

    void setSheet(Size size) {
        if (!size.equals(sheet)) {
            sheet = size;
            set(get());
        }
    }

    /// Which of the headers stick to the borders of the view now.
    FrozenPanes frozen() {
        return FrozenPanes.of(headers, get(), view);
    }

    /// @param strips those that stay in sight while the sheet is moved
    void setHeaders(Headers strips) {
        headers = strips;
    }

    void setView(Size size) {
        if (!size.equals(view)) {
            view = size;
            set(fitted ? Camera.fitting(sheet, view) : get());
        }
    }

    /// Looks at the same part of the same sheet as another view did.
    void goOnFrom(Viewport before) {
        view = before.view;
        fitted = before.fitted;
        set(before.get());
    }

    void fit() {
        fitted = true;
        set(Camera.fitting(sheet, view));
    }

    /// Shows a part of the sheet as large as it goes.
    void fit(Rect onSheet) {
        move(Camera.fitting(onSheet, view));
    }

    void zoomTo(double zoom, Point anchor) {
        move(get().zoomedTo(zoom, anchor));
    }

    void zoomBy(double factor, Point anchor) {
        zoomTo(get().zoom() * factor, anchor);
    }

    void zoomIn() {
        zoomTo(
                DoubleStream.of(STEPS)
                        .filter(step -> step > get().zoom() * SAME)
                        .findFirst()
                        .orElse(Camera.LARGEST_ZOOM));
    }

    void zoomOut() {
        zoomTo(
                DoubleStream.of(STEPS)
                        .filter(step -> step < get().zoom() / SAME)
                        .reduce((_, step) -> step)
                        .orElse(Camera.SMALLEST_ZOOM));
    }

    /// Zooms about the middle of the view.
    void zoomTo(double zoom) {
        zoomTo(zoom, new Point(view.width() / 2, view.height() / 2));
    }

    void moveBy(double dx, double dy) {
        move(get().movedBy(dx, dy));
    }

    /// Moves the sheet, but no farther than until its border is in the view.
    void moveWithinSheet(double dx, double dy) {
        Rect inView = sheetInView().grown(Camera.MARGIN);
        double allowedX = within(dx, inView.x(), inView.right() - view.width());
        double allowedY = within(dy, inView.y(), inView.bottom() - view.height());
        if (allowedX != 0 || allowedY != 0) {
            moveBy(allowedX, allowedY);
        }
    }

    /// Brings a rectangle of the sheet into the view, clear of the headers that stick there.
    void reveal(Rect onSheet) {
        Camera revealing = FrozenPanes.revealing(onSheet, headers, get(), view);
        if (!revealing.equals(get())) {
            move(revealing);
        }
    }

    /// @param before how far the sheet begins beyond the view, as a negative number
    /// @param behind how far it ends beyond the view
    private static double within(double by, double before, double behind) {
        return by > 0 ? Math.min(by, Math.max(0, -before)) : Math.max(by, Math.min(0, -behind));
    }

    private void move(Camera moved) {
        fitted = false;
        set(moved);
    }

    private void set(Camera wanted) {
        camera.set(view.equals(Size.ZERO) ? wanted : wanted.keeping(sheet, view));
    }
}
