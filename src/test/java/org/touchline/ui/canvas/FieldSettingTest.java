package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

class FieldSettingTest {
    @ParameterizedTest
    @CsvSource({"600, 400", "100, 30", "1, 1", "0, 0"})
    void anEnlargedFieldHasAPlaceInEveryView(double width, double height) {
        var setting = new FieldSetting(new Rect(-50, 900, 40, 8), 14, true);

        Rect bounds = setting.bounds(200, new Size(width, height));

        assertThat(bounds.width()).isPositive();
        assertThat(bounds.height()).isPositive();
        assertThat(bounds.height()).isLessThanOrEqualTo(Math.max(1, height));
    }
}
