package org.touchline.ui.canvas;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

import org.touchline.geometry.Rect;

/// Scroll bars over the right and the lower border of the view, while the sheet reaches beyond it.
final class ScrollBars extends Region {
    /// Desk around the sheet that can be scrolled into the view.
    private static final double MARGIN = 20;

    private static final double UNIT = 40;

    private final ScrollBar horizontal = new ScrollBar();
    private final ScrollBar vertical = new ScrollBar();
    private final Viewport viewport;
    private boolean following;

    ScrollBars(Viewport viewport) {
        this.viewport = viewport;
        vertical.setOrientation(Orientation.VERTICAL);
        horizontal.setId("canvas-scroll-horizontal");
        vertical.setId("canvas-scroll-vertical");
        horizontal.getStyleClass().add("canvas-scroll");
        vertical.getStyleClass().add("canvas-scroll");
        horizontal.setFocusTraversable(false);
        vertical.setFocusTraversable(false);
        setPickOnBounds(false);
        getChildren().addAll(horizontal, vertical);
        horizontal.valueProperty().subscribe((from, to) -> scroll(diff(from, to), 0));
        vertical.valueProperty().subscribe((from, to) -> scroll(0, diff(from, to)));
    }

    @Override
    protected void layoutChildren() {
        double thickness = vertical.prefWidth(-1);
        vertical.resizeRelocate(getWidth() - thickness, 0, thickness, getHeight() - thickness);
        horizontal.resizeRelocate(0, getHeight() - thickness, getWidth() - thickness, thickness);
    }

    /// Follows the camera, the sheet and the view.
    void follow() {
        following = true;
        Rect inView = viewport.sheetInView().grown(MARGIN);
        follow(horizontal, inView.x(), inView.right(), viewport.view().width());
        follow(vertical, inView.y(), inView.bottom(), viewport.view().height());
        following = false;
    }

    private static void follow(ScrollBar bar, double from, double to, double view) {
        double start = Math.min(0, from);
        double length = Math.max(view, to) - start;
        double hidden = length - view;
        bar.setVisible(hidden >= 1);
        bar.setMax(hidden);
        bar.setValue(-start);
        bar.setVisibleAmount(hidden * view / length);
        bar.setUnitIncrement(UNIT);
        bar.setBlockIncrement(view);
    }

    private void scroll(double dx, double dy) {
        if (!following) {
            viewport.moveBy(dx, dy);
        }
    }

    private static double diff(Number from, Number to) {
        return from.doubleValue() - to.doubleValue();
    }
}
