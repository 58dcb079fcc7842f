package org.touchline.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Is as high as its content needs at its width, and scrolls where it does not get that much.
public final class FittedScrollPane extends ScrollPane {
    private final Region content;

    /// @param content is made as wide as the pane
    public FittedScrollPane(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inside = width < 0 ? -1 : width - around.getLeft() - around.getRight();
        return content.prefHeight(inside) + around.getTop() + around.getBottom();
    }
}
