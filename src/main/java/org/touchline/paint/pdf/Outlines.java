package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Segment;

import java.io.IOException;

/// Paths, as the operators that make them.
final class Outlines {
    /// Where the control points of a quarter of a circle lie, as a share of its radius.
    private static final double ROUNDNESS = 4.0 / 3 * (Math.sqrt(2) - 1);

    private Outlines() {}

    static void add(Path path, PDPageContentStream stream) throws IOException {
        for (Segment segment : path.segments()) {
            add(segment, stream);
        }
    }

    private static void add(Segment segment, PDPageContentStream stream) throws IOException {
        switch (segment) {
            case Segment.MoveTo(Point to) -> stream.moveTo((float) to.x(), (float) to.y());
            case Segment.LineTo(Point to) -> stream.lineTo((float) to.x(), (float) to.y());
            case Segment.CurveTo(Point first, Point second, Point to) ->
                    stream.curveTo(
                            (float) first.x(),
                            (float) first.y(),
                            (float) second.x(),
                            (float) second.y(),
                            (float) to.x(),
                            (float) to.y());
            case Segment.Close _ -> stream.closePath();
        }
    }

    /// A rectangle whose corners are quarters of circles.
    static Path rectangle(Rect bounds, double radius) {
        double left = bounds.x();
        double top = bounds.y();
        double right = bounds.right();
        double bottom = bounds.bottom();
        if (radius <= 0) {
            return Path.from(left, top)
                    .lineTo(right, top)
                    .lineTo(right, bottom)
                    .lineTo(left, bottom)
                    .close()
                    .build();
        }
        double r = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        double c = r * (1 - ROUNDNESS);
        return Path.from(left + r, top)
                .lineTo(right - r, top)
                .curveTo(right - c, top, right, top + c, right, top + r)
                .lineTo(right, bottom - r)
                .curveTo(right, bottom - c, right - c, bottom, right - r, bottom)
                .lineTo(left + r, bottom)
                .curveTo(left + c, bottom, left, bottom - c, left, bottom - r)
                .lineTo(left, top + r)
                .curveTo(left, top + c, left + c, top, left + r, top)
                .close()
                .build();
    }
}
