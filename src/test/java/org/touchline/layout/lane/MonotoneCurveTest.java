package org.touchline.layout.lane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.touchline.geometry.Point;
import org.touchline.layout.Flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class MonotoneCurveTest {
    private static final double ROUNDING = 1e-9;

    @RepeatedTest(20)
    void staysBetweenTheHeightsOfTwoNeighbours(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Point> points = new ArrayList<>(List.of(Point.ORIGIN));
        for (int i = 0; i < 30; i++) {
            double x = points.getLast().x() + 1 + random.nextInt(200);
            points.add(new Point(x, 24 * random.nextInt(-2, 3)));
        }
        List<Point> curve = Flattened.of(MonotoneCurve.through(points));
        for (int i = 1; i < points.size(); i++) {
            assertBetween(points.get(i - 1), points.get(i), curve);
        }
    }

    @Test
    void leadsThroughEveryPoint() {
        List<Point> points =
                List.of(new Point(0, 0), new Point(10, 24), new Point(40, -48), new Point(90, -24));
        assertThat(Flattened.of(MonotoneCurve.through(points))).containsAll(points);
    }

    @Test
    void joinsTwoEqualFeelingsByALevelLine() {
        List<Point> points = List.of(new Point(0, 24), new Point(50, 24), new Point(90, -24));
        assertThat(Flattened.of(MonotoneCurve.through(points)))
                .filteredOn(point -> point.x() <= 50)
                .allMatch(point -> Math.abs(point.y() - 24) < ROUNDING);
    }

    private static void assertBetween(Point from, Point to, List<Point> curve) {
        double low = Math.min(from.y(), to.y()) - ROUNDING;
        double high = Math.max(from.y(), to.y()) + ROUNDING;
        assertThat(curve)
                .filteredOn(point -> point.x() > from.x() && point.x() < to.x())
                .isNotEmpty()
                .allMatch(point -> point.y() >= low && point.y() <= high);
    }
}
