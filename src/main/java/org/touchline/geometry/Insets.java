package org.touchline.geometry;

/// Distances kept free at the four sides of a rectangle, in 1/72 inch.
public record Insets(double top, double right, double bottom, double left) {
    public static Insets of(double vertical, double horizontal) {
        return new Insets(vertical, horizontal, vertical, horizontal);
    }

    public double horizontal() {
        return left + right;
    }

    public double vertical() {
        return top + bottom;
    }
}
