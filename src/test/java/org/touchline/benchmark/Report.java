package org.touchline.benchmark;

import org.touchline.model.JourneyMap;

/// The lines that the canvas's benchmark prints.
final class Report {
    private Report() {}

    static void head() {
        System.out.printf(
                "%-58s  %-22s  %-22s  %-22s  %s%n",
                "In ms: median, 95th and 99th percentile",
                "   between frames",
                "    JavaFX thread",
                "    render thread",
                "garbage");
    }

    static void frames(JourneyMap map, String what, FrameTimes.Result result) {
        line(
                map,
                what,
                "%s  %s  %s  %,6d KB"
                        .formatted(
                                result.times(),
                                result.work(),
                                result.rendering(),
                                result.garbage() / 1024));
    }

    static void line(JourneyMap map, String what, String result) {
        String row = "%,6d touchpoints, %s".formatted(map.touchpoints().size(), what);
        System.out.printf("%-58s  %s%n", row, result);
    }
}
