package org.touchline.layout.slide;

import org.touchline.geometry.Color;
import org.touchline.model.JourneyMap;
import org.touchline.style.Palette;

/// The colours of the stages of a map, by their numbers.
record StageColors(JourneyMap map) {
    Color of(int stage) {
        return Color.parse(map.stages().get(stage).color()).orElseGet(() -> Palette.stage(stage));
    }
}
