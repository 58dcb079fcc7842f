package org.touchline.ui.control;

import java.util.List;
import java.util.stream.Stream;

/// What an editor is to show: one value, or that the things that it edits differ in it.
///
/// @param distinct the different values, none twice
public record Shown<T>(List<T> distinct) {
    public Shown {
        distinct = List.copyOf(distinct);
    }

    public static <T> Shown<T> of(T value) {
        return new Shown<>(List.of(value));
    }

    /// What the values of several things come to.
    public static <T> Shown<T> of(Stream<T> values) {
        return new Shown<>(values.distinct().toList());
    }

    public boolean isMixed() {
        return distinct.size() > 1;
    }

    /// The one value, or another in its place where there is not one.
    public T orElse(T other) {
        return distinct.size() == 1 ? distinct.getFirst() : other;
    }
}
