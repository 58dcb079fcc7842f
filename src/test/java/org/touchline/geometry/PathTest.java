package org.touchline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
