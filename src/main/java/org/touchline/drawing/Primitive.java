package org.touchline.drawing;

import org.touchline.geometry.Rect;

/// What painters draw: fully styled, absolute in 1/72 inch, without any toolkit.
public sealed interface Primitive permits Box, PathShape, TextBlock, Picture {
    /// Encloses what is drawn, the width of a stroke apart.
    Rect bounds();

    /// The same at another place.
    Primitive translated(double dx, double dy);

    /// The same, larger or smaller about the origin.
    ///
    /// @param factor more than 0
    Primitive scaled(double factor);
}
