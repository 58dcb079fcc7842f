package org.touchline.insight;

import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.Comparator;
import java.util.List;

/// Where a journey is lost: a negative point breaks the chain (the second of the three laws that
/// the product is built on), most of all where it is a moment of truth.
///
/// A touchpoint on the grid is weak if its emotion is below neutral or its rating is one or two of
/// five stars; one without either is not. Moments of truth come first, then the lower emotion, then
/// the lower rating, then the order of the path: by time, and by document within a time. What was
/// not asked counts as neutral.
public final class WeakPoints {
    private static final int WEAK_RATING = 2;
    private static final int MIDDLE_RATING = 3;

    private WeakPoints() {}

    /// The weak touchpoints of a map, the weakest first.
    ///
    /// @param most that are wanted
    public static List<Touchpoint> of(JourneyMap map, int most) {
        List<String> times = map.times().stream().map(TimeSlot::id).toList();
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().isOnGrid() && isWeak(touchpoint))
                .sorted(
                        Comparator.comparing(
                                        (Touchpoint touchpoint) -> !touchpoint.isMomentOfTruth())
                                .thenComparingInt(touchpoint -> touchpoint.emotion().score())
                                .thenComparingInt(WeakPoints::rating)
                                .thenComparingInt(
                                        touchpoint -> times.indexOf(touchpoint.slot().time())))
                .limit(most)
                .toList();
    }

    private static boolean isWeak(Touchpoint touchpoint) {
        return touchpoint.emotion().score() < 0 || rating(touchpoint) <= WEAK_RATING;
    }

    private static int rating(Touchpoint touchpoint) {
        return touchpoint.rating().isGiven() ? touchpoint.rating().value() : MIDDLE_RATING;
    }
}
