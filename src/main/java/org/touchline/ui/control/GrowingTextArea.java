package org.touchline.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text area that wraps its lines and is always as high as they need.
final class GrowingTextArea extends TextArea {
    /// Lines are laid out in fractions of a pixel; a scroll bar would come for one of them.
    private static final double ROUNDING = 2;

    private final Text ruler = new Text();

    GrowingTextArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
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
        Insets own = getInsets();
        Insets content = contentInsets();
        double around = own.getLeft() + own.getRight() + content.getLeft() + content.getRight();
        ruler.setWrappingWidth(Math.max(1, (width < 0 ? getWidth() : width) - around));
        double text = Math.ceil(ruler.getLayoutBounds().getHeight()) + ROUNDING;
        return text + own.getTop() + own.getBottom() + content.getTop() + content.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// The padding inside the skin, which style sheets set.
    private Insets contentInsets() {
        return lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    }

    /// There is nothing to scroll in here, but around it there may be.
    private void leaveToTheParent(ScrollEvent event) {
        event.consume();
        getParent().fireEvent(event.copyFor(getParent(), getParent()));
    }
}
