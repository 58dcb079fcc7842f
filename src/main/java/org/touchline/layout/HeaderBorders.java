package org.touchline.layout;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.value.Arrangement;

import java.util.List;
import java.util.Optional;

/// Finds the border between two headers that is dragged to resize the one before it.
///
/// @param places of the picture, headers among them
record HeaderBorders(List<Place> places, Arrangement arrangement) {
    /// However small headers are, so much of one is no border.
    private static final double SHARE = 0.25;

    /// The border nearest to a point, if it is not farther away than `reach`.
    Optional<HeaderBorder> at(Point point, double reach) {
        return places.stream()
                .filter(place -> isNear(place, point, reach))
                .findFirst()
                .map(place -> border(place.hit(), place.bounds()));
    }

    /// The border of a header; of several that a time slot has, of the first.
    Optional<HeaderBorder> of(Hit header) {
        return places.stream()
                .filter(place -> place.hit().equals(header))
                .findFirst()
                .map(place -> border(place.hit(), place.bounds()));
    }

    /// Whether a header stands above columns; else it is that of a row.
    static boolean isAboveColumns(Hit header, Arrangement arrangement) {
        return switch (header) {
            case Hit.OnTimeSlot _ -> true;
            case Hit.OnStage _ -> arrangement == Arrangement.STAGES_ACROSS;
            default -> false;
        };
    }

    private boolean isNear(Place place, Point point, double reach) {
        if (!(place.hit() instanceof Hit.OnStage || place.hit() instanceof Hit.OnTimeSlot)) {
            return false;
        }
        Rect header = place.bounds();
        return isAboveColumns(place.hit(), arrangement)
                ? isNear(point.x(), header.right(), header.width(), reach)
                        && point.y() >= header.y()
                        && point.y() <= header.bottom()
                : isNear(point.y(), header.bottom(), header.height(), reach)
                        && point.x() >= header.x()
                        && point.x() <= header.right();
    }

    private static boolean isNear(double at, double border, double length, double reach) {
        return Math.abs(at - border) <= Math.min(reach, SHARE * length);
    }

    private HeaderBorder border(Hit header, Rect bounds) {
        long columns =
                places.stream()
                        .filter(place -> place.hit().equals(header))
                        .filter(place -> place.bounds().right() <= bounds.right())
                        .count();
        boolean betweenColumns = isAboveColumns(header, arrangement);
        return new HeaderBorder(header, bounds, betweenColumns, (int) columns);
    }
}
