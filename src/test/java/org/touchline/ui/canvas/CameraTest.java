package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

final class CameraTest {
    private static final Size SHEET = new Size(1200, 800);
    private static final Size VIEW = new Size(900, 700);
    private static final Rect WHOLE_SHEET = new Rect(0, 0, 1200, 800);
    private static final Rect WHOLE_VIEW = new Rect(0, 0, 900, 700);

    private final Camera camera = new Camera(1, 30, 40);

    @Test
    void aHundredPercentShowsAnInchAs96Pixels() {
        Camera actual = camera.zoomedTo(1, Point.ORIGIN);

        assertThat(actual.toView(new Rect(0, 0, 72, 72)).width()).isCloseTo(96, within(1e-9));
        assertThat(actual.zoom()).isEqualTo(1);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Point pointer = new Point(321, 234);
        Point before = camera.toSheet(pointer);

        for (double zoom : new double[] {0.1, 0.33, 1, 8}) {
            Point after = camera.zoomedTo(zoom, pointer).toSheet(pointer);
            assertThat(after.distanceTo(before)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void theZoomStaysBetween10And800Percent() {
        assertThat(camera.zoomedTo(0.001, Point.ORIGIN).zoom()).isCloseTo(0.1, within(1e-9));
        assertThat(camera.zoomedTo(100, Point.ORIGIN).zoom()).isCloseTo(8, within(1e-9));
    }

    @Test
    void fittingShowsTheWholeSheet() {
        assertThat(WHOLE_VIEW.encloses(Camera.fitting(SHEET, VIEW).toView(WHOLE_SHEET))).isTrue();
        assertThat(
                        WHOLE_VIEW.encloses(
                                Camera.fitting(new Size(100, 5000), VIEW)
                                        .toView(new Rect(0, 0, 100, 5000))))
                .isTrue();
    }

    @Test
    void fittingDoesNotBlowUpASmallSheet() {
        assertThat(Camera.fitting(new Size(10, 10), VIEW).zoom()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void theSheetCannotBeLost() {
        for (int direction : new int[] {-1, 1}) {
            Camera far = camera.movedBy(direction * 1e6, direction * 1e6).keeping(SHEET, VIEW);
            assertThat(far.toView(WHOLE_SHEET).intersects(WHOLE_VIEW)).isTrue();
        }
        assertThat(camera.keeping(SHEET, VIEW)).isEqualTo(camera);
    }

    @Test
    void aViewSmallerThanTheMarginsIsNoError() {
        assertThat(Camera.fitting(SHEET, Size.ZERO).keeping(SHEET, Size.ZERO).zoom())
                .isCloseTo(0.1, within(1e-9));
    }

    @Test
    void revealingMovesOnlyAsFarAsNeeded() {
        Rect inside = new Rect(100, 100, 50, 50);
        Rect beyond = new Rect(1000, 100, 100, 50);

        assertThat(camera.revealing(inside, WHOLE_VIEW)).isEqualTo(camera);
        Camera moved = camera.revealing(beyond, WHOLE_VIEW);
        assertThat(WHOLE_VIEW.encloses(moved.toView(beyond))).isTrue();
        assertThat(moved.y()).isEqualTo(camera.y());
    }

    @Test
    void ofWhatIsLargerThanTheViewTheBeginningIsRevealed() {
        Rect seen = camera.revealing(WHOLE_SHEET, WHOLE_VIEW).toView(WHOLE_SHEET);

        assertThat(seen.x()).isBetween(0.0, 50.0);
        assertThat(seen.y()).isBetween(0.0, 50.0);
    }

    @Test
    void toTheViewAndBackIsTheSamePlace() {
        Rect rect = new Rect(10, 20, 30, 40);
        assertThat(camera.toSheet(camera.toView(rect))).isEqualTo(rect);
    }
}
