package org.touchline.geometry;

/// A width and a height, in 1/72 inch; neither is negative.
public record Size(double width, double height) {
    public static final Size ZERO = new Size(0, 0);

    public Size {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a size is not negative: " + width + " × " + height);
        }
    }
}
