package org.touchline.style;

import org.touchline.geometry.Color;

import java.util.List;

/// The colours that mean something, before a [Theme] makes them readable on its paper.
public final class Palette {
    private static final int LOWEST_EMOTION = -2;

    /// From angry to delighted on a scale from red over orange and grey to blue, which people with
    /// any colour vision tell apart.
    private static final List<Color> EMOTIONS =
            colors("#B2182B", "#E08214", "#7A8290", "#4393C3", "#2166AC");

    private static final List<Color> STAGES =
            colors("#7C5CBF", "#2E86AB", "#C8791B", "#3B8B6A", "#B0507A", "#51617A", "#8A6D3B");

    private Palette() {}

    /// The colour of a feeling.
    ///
    /// @param score from −2 (angry) to 2 (delighted)
    public static Color emotion(int score) {
        return EMOTIONS.get(score - LOWEST_EMOTION);
    }

    /// The colour of a stage, or of a path or a persona, that has not been given one: neighbours
    /// differ.
    ///
    /// @param index of the stage in the map, from 0
    public static Color stage(int index) {
        return STAGES.get(index % STAGES.size());
    }

    /// All colours that [#stage] gives, for choosing one.
    public static List<Color> stages() {
        return STAGES;
    }

    private static List<Color> colors(String... hex) {
        return List.of(hex).stream().map(Color::of).toList();
    }
}
