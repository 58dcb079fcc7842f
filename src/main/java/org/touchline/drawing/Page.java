package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Size;

import java.util.List;

/// A sheet of paper or a slide, ready to paint.
///
/// @param size in 1/72 inch
/// @param background what it is filled with
/// @param layers from the lowest to the topmost, which is also the order in which they are read
public record Page(Size size, Color background, List<Layer> layers) {
    public Page {
        layers = List.copyOf(layers);
    }

    /// A page that is as large as what stands on it.
    public static Page of(Drawing drawing) {
        return new Page(
                drawing.size(),
                drawing.background(),
                List.of(Layer.whole(drawing, 1, Point.ORIGIN)));
    }
}
