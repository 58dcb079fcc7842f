package org.touchline.drawing;

import org.touchline.geometry.Color;

import java.util.List;

/// How a line is drawn: round joins and caps, centred on the path.
///
/// @param width in 1/72 inch; 0 draws nothing
/// @param dashes lengths of dashes and gaps in turn, in 1/72 inch; empty for a solid line
public record Stroke(Color color, double width, List<Double> dashes) {
    public static final Stroke NONE = solid(Color.TRANSPARENT, 0);

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Color color, double width) {
        return new Stroke(color, width, List.of());
    }

    /// The same, thicker or thinner.
    public Stroke scaled(double factor) {
        return new Stroke(
                color, width * factor, dashes.stream().map(dash -> dash * factor).toList());
    }

    public boolean isVisible() {
        return width > 0 && color.isVisible();
    }
}
