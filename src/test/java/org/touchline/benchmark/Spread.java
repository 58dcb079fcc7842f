package org.touchline.benchmark;

import java.util.Arrays;

/// Median, 95th and 99th percentile of several measurements.
record Spread(double median, double p95, double p99) {
    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    @Override
    public String toString() {
        return "%6.1f %6.1f %6.1f".formatted(median, p95, p99);
    }
}
