package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.Headers;
import org.touchline.ui.canvas.FrozenPanes.Pane;

import java.util.List;

final class FrozenPanesTest {
    private static final Size VIEW = new Size(900, 600);

    /// A grid of 1000 × 600, with headers of 50 above it and 100 beside it.
    private static final Headers HEADERS =
            new Headers(new Rect(120, 50, 1000, 50), new Rect(20, 100, 100, 600));

    /// The header of the second column of ten.
    private static final Rect COLUMN = new Rect(220, 50, 100, 50);

    private static final Rect ROW = new Rect(20, 300, 100, 100);
    private static final Rect CARD = new Rect(700, 400, 80, 40);

    @Test
    void nothingSticksWhileTheHeadersAreInTheView() {
        FrozenPanes panes = seenAt(0, 0);

        assertThat(panes.paneAt(new Point(1, 1))).isEqualTo(Pane.SCROLLED);
        assertThat(panes.toView(COLUMN)).isEqualTo(COLUMN);
        assertThat(panes.toView(ROW)).isEqualTo(ROW);
    }

    @Test
    void scrolledDownTheHeadersOfColumnsStickToTheTop() {
        FrozenPanes panes = seenAt(0, -200);

        assertThat(panes.toView(COLUMN)).isEqualTo(new Rect(220, 4, 100, 50));
        assertThat(panes.toView(ROW)).isEqualTo(ROW.translated(0, -200));
        assertThat(panes.paneAt(new Point(250, 20))).isEqualTo(Pane.COLUMN_HEADERS);
        assertThat(panes.paneAt(new Point(250, 60))).isEqualTo(Pane.SCROLLED);
    }

    @Test
    void scrolledToTheRightTheHeadersOfRowsStickToTheLeft() {
        FrozenPanes panes = seenAt(-300, 0);

        assertThat(panes.toView(ROW)).isEqualTo(new Rect(4, 300, 100, 100));
        assertThat(panes.toView(COLUMN)).isEqualTo(COLUMN.translated(-300, 0));
        assertThat(panes.paneAt(new Point(50, 350))).isEqualTo(Pane.ROW_HEADERS);
        assertThat(panes.paneAt(new Point(50, 75))).isEqualTo(Pane.CORNER);
    }

    @Test
    void scrolledBothWaysTheyLeaveACornerFree() {
        FrozenPanes panes = seenAt(-300, -200);

        Rect corner = panes.bounds(Pane.CORNER);
        Rect columns = panes.bounds(Pane.COLUMN_HEADERS);
        Rect rows = panes.bounds(Pane.ROW_HEADERS);
        assertThat(corner).isEqualTo(new Rect(0, 0, 104, 54));
        assertThat(columns).isEqualTo(new Rect(104, 0, 716, 54));
        assertThat(rows).isEqualTo(new Rect(0, 54, 104, 446));
        assertThat(panes.paneAt(new Point(50, 20))).isEqualTo(Pane.CORNER);
    }

    @Test
    void aPointOnAStickingHeaderIsAPointOfTheRealOne() {
        FrozenPanes panes = seenAt(-300, -200);
        Point inView = panes.toView(ROW).center();

        Point onSheet = panes.camera(panes.paneAt(inView)).toSheet(inView);

        assertThat(onSheet.distanceTo(ROW.center())).isCloseTo(0, within(1e-9));
    }

    @Test
    void theLastRowPushesTheHeadersOfColumnsOut() {
        FrozenPanes panes = seenAt(0, -680);

        assertThat(panes.toView(COLUMN).bottom()).isEqualTo(20);
        assertThat(seenAt(0, -720).paneAt(new Point(250, 2))).isEqualTo(Pane.SCROLLED);
    }

    @Test
    void farOutAndWhereTheyWouldTakeTooMuchNothingSticks() {
        assertThat(FrozenPanes.of(HEADERS, new Camera(0.3, -90, -60), VIEW).dy()).isZero();
        assertThat(FrozenPanes.of(HEADERS, new Camera(0.4, -90, -60), VIEW).dy()).isPositive();
        assertThat(FrozenPanes.of(HEADERS, new Camera(4, -1200, -800), VIEW).dx()).isZero();
        assertThat(FrozenPanes.of(HEADERS, new Camera(1, 0, -200), new Size(900, 150)).dy())
                .isZero();
    }

    @Test
    void whatIsRevealedIsNotCoveredByHeaders() {
        Camera camera = new Camera(1, -690, -390);

        Camera revealing = FrozenPanes.revealing(CARD, HEADERS, camera, VIEW);

        Rect seen = revealing.toView(CARD);
        assertThat(seen.x()).isGreaterThanOrEqualTo(104);
        assertThat(seen.y()).isGreaterThanOrEqualTo(54);
        assertThat(FrozenPanes.revealing(CARD, HEADERS, revealing, VIEW)).isEqualTo(revealing);
    }

    @Test
    void aViewWithoutRoomShowsNoStrip() {
        for (Size none : List.of(new Size(0, 0), new Size(900, -0.0))) {
            FrozenPanes panes = FrozenPanes.of(HEADERS, new Camera(1, -200, -200), none);

            for (FrozenPanes.Pane pane : FrozenPanes.Pane.values()) {
                assertThat(panes.bounds(pane).height()).isZero();
            }
        }
    }

    private static FrozenPanes seenAt(double x, double y) {
        return FrozenPanes.of(HEADERS, new Camera(1, x, y), VIEW);
    }
}
