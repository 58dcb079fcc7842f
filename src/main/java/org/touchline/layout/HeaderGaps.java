package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the gap between two headers that a dragged header would go into.
final class HeaderGaps {
    private static final double THICKNESS = 3;

    private HeaderGaps() {}

    /// The gap nearest to a point among headers that stand below each other.
    static Optional<HeaderGap> amongRows(List<Header> headers, Point point) {
        return nearest(headers, point)
                .map(header -> header.gapInRows(point.y() >= header.bounds.centerY()));
    }

    /// The gap nearest to a point among headers that stand beside each other.
    static Optional<HeaderGap> amongColumns(List<Header> headers, Point point) {
        return nearest(headers, point)
                .map(header -> header.gapInColumns(point.x() >= header.bounds.centerX()));
    }

    private static Optional<Header> nearest(List<Header> headers, Point point) {
        return headers.stream()
                .min(Comparator.comparingDouble(header -> header.bounds.distanceTo(point)));
    }

    /// @param index of the stage or time slot among all of them
    record Header(int index, Rect bounds) {
        private HeaderGap gapInRows(boolean after) {
            double edge = after ? bounds.bottom() : bounds.y();
            Rect marker = new Rect(bounds.x(), edge - THICKNESS / 2, bounds.width(), THICKNESS);
            return new HeaderGap(after ? index + 1 : index, marker);
        }

        private HeaderGap gapInColumns(boolean after) {
            double edge = after ? bounds.right() : bounds.x();
            Rect marker = new Rect(edge - THICKNESS / 2, bounds.y(), THICKNESS, bounds.height());
            return new HeaderGap(after ? index + 1 : index, marker);
        }
    }
}
