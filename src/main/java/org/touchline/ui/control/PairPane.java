package org.touchline.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two controls side by side, each in half the width; one below the other where that would break
/// the lines of either.
public final class PairPane extends Pane {
    private static final double GAP = 10;

    private final Node first;
    private final Node second;

    public PairPane(Node first, Node second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * Math.max(first.prefWidth(-1), second.prefWidth(-1)) + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? getWidth() : width);
        double height =
                fits(inner)
                        ? Math.max(first.prefHeight(half(inner)), second.prefHeight(half(inner)))
                        : first.prefHeight(inner) + GAP + second.prefHeight(inner);
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = fits(inner) ? half(inner) : inner;
        double height = snapSizeY(first.prefHeight(width));
        first.resizeRelocate(x, y, width, height);
        boolean beside = fits(inner);
        second.resizeRelocate(
                beside ? snapPositionX(x + width + GAP) : x,
                beside ? y : snapPositionY(y + height + GAP),
                width,
                snapSizeY(second.prefHeight(width)));
    }

    private boolean fits(double width) {
        return Math.max(first.prefWidth(-1), second.prefWidth(-1)) <= half(width);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private static double half(double width) {
        return Math.floor((width - GAP) / 2);
    }
}
