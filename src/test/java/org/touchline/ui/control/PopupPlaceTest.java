package org.touchline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// Where popups stand.
final class PopupPlaceTest {
    private static final Rect AREA = new Rect(100, 50, 800, 600);
    private static final Size WANTED = new Size(300, 400);

    @Test
    void itStandsBelowWhatItBelongsTo() {
        assertThat(place(new Rect(200, 80, 60, 20))).isEqualTo(new Rect(200, 104, 300, 400));
    }

    @Test
    void atTheBottomItStandsAbove() {
        assertThat(place(new Rect(200, 600, 60, 20))).isEqualTo(new Rect(200, 196, 300, 400));
    }

    @Test
    void atTheRightItMovesToTheLeft() {
        assertThat(place(new Rect(880, 80, 60, 20)).right()).isEqualTo(AREA.right());
    }

    @Test
    void whereNeitherSideHasAllTheRoomTheLargerOneIsTaken() {
        assertThat(place(new Rect(200, 300, 60, 20))).isEqualTo(new Rect(200, 324, 300, 326));
        assertThat(place(new Rect(200, 400, 60, 20))).isEqualTo(new Rect(200, 50, 300, 346));
    }

    @Test
    void whereNoSideIsOfUseItCoversWhatItBelongsTo() {
        assertThat(place(new Rect(200, 60, 60, 580))).isEqualTo(new Rect(200, 250, 300, 400));
    }

    /// Windows get smaller than what hangs on them, and scroll what it hangs on out of sight.
    @Test
    void itNeverLeavesItsArea() {
        for (double y = -500; y < 1500; y += 37) {
            for (double height : new double[] {0, 20, 300, 2000}) {
                for (Size wanted : new Size[] {WANTED, new Size(3000, 5000), new Size(10, 10)}) {
                    Rect anchor = new Rect(y, y, 60, height);
                    Rect place = PopupPlace.of(anchor, wanted, AREA, 4);
                    assertThat(AREA.union(place)).as("%s", anchor).isEqualTo(AREA);
                    assertThat(place.height()).isPositive();
                }
            }
        }
    }

    private static Rect place(Rect anchor) {
        return PopupPlace.of(anchor, WANTED, AREA, 4);
    }
}
