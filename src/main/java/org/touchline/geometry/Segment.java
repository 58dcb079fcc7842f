package org.touchline.geometry;

/// One step of a [Path], in 1/72 inch.
public sealed interface Segment {
    /// Lifts the pen and starts a new outline.
    record MoveTo(Point to) implements Segment {}

    /// A straight line.
    record LineTo(Point to) implements Segment {}

    /// A cubic Bézier curve.
    record CurveTo(Point control1, Point control2, Point to) implements Segment {}

    /// A straight line back to the start of the outline.
    record Close() implements Segment {}
}
