package org.touchline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RectTest {
    private final Rect rect = new Rect(10, 20, 30, 40);

    @Test
    void rectanglesThatTouchNeverBothContainAPoint() {
        Rect neighbour = new Rect(rect.right(), 20, 30, 40);
        Point border = new Point(rect.right(), 30);

        assertFalse(rect.contains(border));
        assertTrue(neighbour.contains(border));
        assertFalse(rect.intersects(neighbour));
    }

    @Test
    void aUnionEnclosesBoth() {
        Rect other = new Rect(-5, 50, 1, 100);

        Rect union = rect.union(other);

        assertTrue(union.encloses(rect) && union.encloses(other));
        assertEquals(new Rect(-5, 20, 45, 130), union);
    }

    @Test
    void theDistanceIsZeroWithinAndStraightToTheNearestBorderOrCornerOutside() {
        Rect square = new Rect(0, 0, 10, 10);

        assertEquals(0, square.distanceTo(new Point(5, 10)));
        assertEquals(4, square.distanceTo(new Point(5, -4)));
        assertEquals(5, square.distanceTo(new Point(13, 14)));
    }

    @Test
    void betweenTwoPointsTheOrderDoesNotMatter() {
        Point a = new Point(3, 9);
        Point b = new Point(7, 1);

        assertEquals(Rect.between(a, b), Rect.between(b, a));
        assertEquals(new Rect(3, 1, 4, 8), Rect.between(a, b));
    }

    @Test
    void insetsLargerThanTheRectangleLeaveNothing() {
        assertEquals(new Size(0, 0), rect.inset(Insets.of(100, 100)).size());
    }

    @Test
    void negativeAndUndefinedSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Rect(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rect(0, 0, 0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Size(-1, 0));
    }
}
