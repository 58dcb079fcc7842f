package org.touchline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PathTest {
    private final Path path =
            Path.from(0, 0).lineTo(10, 0).curveTo(20, 0, 20, 10, 10, 10).close().build();

    @Test
    void boundsHoldControlPointsToo() {
        assertEquals(new Rect(0, 0, 20, 10), path.bounds());
        assertEquals(Rect.EMPTY, new Path(List.of()).bounds());
    }

    @Test
    void movingAndScalingMoveAndScaleTheBounds() {
        assertEquals(new Rect(5, -5, 20, 10), path.translated(5, -5).bounds());
        assertEquals(new Rect(0, 0, 5, 2.5), path.scaled(0.25).bounds());
    }

    @Test
    void pathsThatDifferByRoundingOnlyAreEqualWhenSnapped() {
        Path small = path.scaled(0.01);
        Path moved = small.translated(1e5, 0).translated(-1e5, 0);

        assertNotEquals(small, moved);
        assertEquals(small.snapped(0.001), moved.snapped(0.001));
        assertEquals(path, path.translated(-1e-9, -1e-9).snapped(0.001));
    }
}
