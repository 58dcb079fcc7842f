package org.touchline.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import java.util.List;

/// A text area that wraps its lines and is always as high as they need.
final class GrowingTextArea extends TextArea {
    /// Lines are laid out in fractions of a pixel; a scroll bar would come for one of them.
    private static final double ROUNDING = 2;

    private final Text ruler = new Text();

    GrowingTextArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // as the skin's text has it
        ruler.fontProperty().bind(fontProperty());
        ruler.textProperty().bind(textProperty());
        ruler.textProperty().subscribe(this::requestLayout);
        addEventFilter(ScrollEvent.ANY, this::leaveToTheParent);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Insets> around = List.of(getInsets(), insets(".scroll-pane"), insets(".content"));
        double beside = around.stream().mapToDouble(in -> in.getLeft() + in.getRight()).sum();
        double aboveAndBelow =
                around.stream().mapToDouble(in -> in.getTop() + in.getBottom()).sum();
        ruler.setWrappingWidth(Math.max(1, (width < 0 ? getWidth() : width) - beside));
        return Math.ceil(ruler.getLayoutBounds().getHeight()) + ROUNDING + aboveAndBelow;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// The padding of a part of the skin, which style sheets set.
    private Insets insets(String part) {
        return lookup(part) instanceof Region region ? region.getInsets() : Insets.EMPTY;
    }

    /// There is nothing to scroll in here, but around it there may be.
    private void leaveToTheParent(ScrollEvent event) {
        event.consume();
        getParent().fireEvent(event.copyFor(getParent(), getParent()));
    }
}
