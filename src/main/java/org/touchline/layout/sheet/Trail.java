package org.touchline.layout.sheet;

import org.touchline.geometry.Color;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.UnknownFields;
import org.touchline.style.Palette;
import org.touchline.style.Theme;

import java.util.List;
import java.util.stream.IntStream;

/// A path as arrows and curves show it.
///
/// @param path the map's own, or one without a name through everything where the map has none
/// @param arrow the colour of its arrows
/// @param curve the colour of its emotion curve
/// @param lane its place among paths that run side by side: 0 in the middle, whole numbers apart
/// @param alone whether the map has no other path, so that nobody asks which one this is
public record Trail(JourneyPath path, Color arrow, Color curve, double lane, boolean alone) {
    private static final JourneyPath THROUGH_EVERYTHING =
            new JourneyPath("", "", "", "", UnknownFields.NONE);

    /// The paths of a map; at least one.
    public static List<Trail> of(JourneyMap map, Theme theme) {
        int count = map.paths().size();
        if (count <= 1) {
            return List.of(alone(count == 0 ? THROUGH_EVERYTHING : map.paths().getFirst(), theme));
        }
        return IntStream.range(0, count)
                .mapToObj(index -> amongOthers(map.paths().get(index), index, count, theme))
                .toList();
    }

    public String id() {
        return path.id();
    }

    public boolean visits(Touchpoint touchpoint) {
        return path.equals(THROUGH_EVERYTHING) || touchpoint.isOn(path);
    }

    /// A single path needs no colour to be told apart: its arrows keep in the background.
    private static Trail alone(JourneyPath path, Theme theme) {
        Color curve = Color.parse(path.color()).map(theme::line).orElse(theme.curve());
        return new Trail(path, theme.arrow(), curve, 0, true);
    }

    private static Trail amongOthers(JourneyPath path, int index, int count, Theme theme) {
        Color color = theme.line(Color.parse(path.color()).orElse(Palette.stage(index)));
        return new Trail(path, color, color, index - (count - 1) / 2.0, false);
    }
}
