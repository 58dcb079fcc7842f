package org.touchline.export;

import org.touchline.layout.Labels;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;

import java.time.Instant;

/// What is exported, and how.
///
/// @param labels words in the language of the map
/// @param arrangement in place of the one that the map itself asks for
/// @param created the date that the file bears
public record ExportRequest(
        JourneyMap map,
        ExportFormat format,
        Labels labels,
        Arrangement arrangement,
        Theme theme,
        Instant created) {
    /// The map as it asks to be shown, on white paper.
    public static ExportRequest of(
            JourneyMap map, ExportFormat format, Labels labels, Instant created) {
        return new ExportRequest(
                map, format, labels, map.view().arrangement(), Theme.LIGHT, created);
    }

    public ExportRequest withArrangement(Arrangement newArrangement) {
        return new ExportRequest(map, format, labels, newArrangement, theme, created);
    }

    public ExportRequest withTheme(Theme newTheme) {
        return new ExportRequest(map, format, labels, arrangement, newTheme, created);
    }

    JourneyMap arrangedMap() {
        return map.edit().view(map.view().withArrangement(arrangement)).done();
    }
}
