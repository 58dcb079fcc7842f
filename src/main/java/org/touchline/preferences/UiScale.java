package org.touchline.preferences;

import java.util.List;

/// How large the program's own controls are; the map has its own zoom.
///
/// @param percent of their usual size, one of [#STEPS]
public record UiScale(int percent) {
    /// From the smallest to the largest, in per cent.
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final UiScale NORMAL = new UiScale(100);

    /// Takes the nearest step.
    public UiScale {
        int wanted = percent;
        percent =
                STEPS.stream()
                        .min((a, b) -> Integer.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                        .orElseThrow();
    }

    /// 1 is the usual size.
    public double factor() {
        return percent / 100.0;
    }

    public UiScale larger() {
        return step(1);
    }

    public UiScale smaller() {
        return step(-1);
    }

    private UiScale step(int by) {
        int index = Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1);
        return new UiScale(STEPS.get(index));
    }
}
