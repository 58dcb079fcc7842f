package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

final class ViewportTest {
    private final Viewport viewport = new Viewport();

    @BeforeEach
    void showASheet() {
        viewport.setSheet(new Size(1200, 800));
        viewport.setView(new Size(900, 700));
    }

    @Test
    void aMapIsSeenWholeWhenItIsOpened() {
        assertThat(viewport.visible().encloses(new Rect(0, 0, 1200, 800))).isTrue();
    }

    @Test
    void aFittedSheetStaysFittedWhileTheWindowGrows() {
        double before = viewport.get().zoom();

        viewport.setView(new Size(1400, 1000));

        assertThat(viewport.get().zoom()).isGreaterThan(before);
        assertThat(viewport.visible().encloses(new Rect(0, 0, 1200, 800))).isTrue();
    }

    @Test
    void whatTheUserZoomedStaysWhenTheWindowGrows() {
        viewport.zoomTo(2, Point.ORIGIN);
        Camera before = viewport.get();

        viewport.setView(new Size(1400, 1000));

        assertThat(viewport.get()).isEqualTo(before);
    }

    @Test
    void aSheetThatGrowsDoesNotChangeTheZoom() {
        double before = viewport.get().zoom();

        viewport.setSheet(new Size(2400, 800));

        assertThat(viewport.get().zoom()).isEqualTo(before);
    }

    @Test
    void zoomingInAndOutTakesTheSameSteps() {
        viewport.zoomTo(1, Point.ORIGIN);

        viewport.zoomIn();
        assertThat(viewport.get().zoom()).isCloseTo(1.1, within(1e-9));
        viewport.zoomOut();
        assertThat(viewport.get().zoom()).isCloseTo(1, within(1e-9));
        viewport.zoomOut();
        assertThat(viewport.get().zoom()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void zoomingInFromAnUnevenZoomGoesToTheNextStep() {
        viewport.zoomTo(0.87, Point.ORIGIN);

        viewport.zoomIn();

        assertThat(viewport.get().zoom()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void zoomingEndsAt10And800Percent() {
        for (int i = 0; i < 30; i++) viewport.zoomIn();
        assertThat(viewport.get().zoom()).isCloseTo(8, within(1e-9));
        for (int i = 0; i < 30; i++) viewport.zoomOut();
        assertThat(viewport.get().zoom()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void zoomingByStepsKeepsTheMiddleOfTheView() {
        Point middle = new Point(450, 350);
        Point before = viewport.get().toSheet(middle);

        viewport.zoomIn();

        assertThat(viewport.get().toSheet(middle).distanceTo(before)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aPartIsShownInTheMiddleAsLargeAsItGoes() {
        Viewport viewport = new Viewport();
        viewport.setSheet(new Size(1000, 1000));
        viewport.setView(new Size(600, 400));
        Rect part = new Rect(100, 200, 280, 90);

        viewport.fit(part);

        Rect seen = viewport.get().toView(part);
        assertThat(seen.centerX()).isCloseTo(300, within(0.01));
        assertThat(seen.centerY()).isCloseTo(200, within(0.01));
        assertThat(seen.width()).isCloseTo(600 - 2 * Camera.MARGIN, within(0.01));
    }

    @Test
    void aSingleCardDoesNotFillTheView() {
        Viewport viewport = new Viewport();
        viewport.setSheet(new Size(1000, 1000));
        viewport.setView(new Size(600, 400));

        viewport.fit(new Rect(100, 200, 10, 10));

        assertThat(viewport.get().zoom()).isEqualTo(2);
    }
}
