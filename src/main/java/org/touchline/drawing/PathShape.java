package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

/// A path, filled or stroked or both: icons, stars, arrows, curves.
///
/// @param altText what it says where it says something that no text beside it does ("4 of 5
///   stars"), else empty
public record PathShape(Path path, Color fill, Stroke stroke, String altText) implements Primitive {
    /// A filled shape that only decorates.
    public static PathShape filled(Path path, Color fill) {
        return new PathShape(path, fill, Stroke.NONE, "");
    }

    @Override
    public Rect bounds() {
        return path.bounds();
    }

    @Override
    public PathShape scaled(double factor) {
        return new PathShape(path.scaled(factor), fill, stroke.scaled(factor), altText);
    }

    @Override
    public PathShape translated(double dx, double dy) {
        return new PathShape(path.translated(dx, dy), fill, stroke, altText);
    }
}
