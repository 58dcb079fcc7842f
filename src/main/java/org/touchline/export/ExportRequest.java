package org.touchline.export;

import org.touchline.interchange.CsvForm;
import org.touchline.layout.Labels;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;
import org.touchline.model.value.Arrangement;
import org.touchline.paint.svg.LetterForm;
import org.touchline.style.Theme;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What is exported, and how. A format takes of it what means something there.
///
/// @param map as it is shown: in which arrangement, with which lanes
/// @param labels words in the language of the map
/// @param layout for formats with pages
/// @param picture for formats with pixels
/// @param letters for SVG
/// @param csv for CSV
/// @param author that the file names; empty for none
/// @param created the date that the file bears
public record ExportRequest(
        JourneyMap map,
        ExportFormat format,
        Labels labels,
        Theme theme,
        PageLayout layout,
        PictureOptions picture,
        LetterForm letters,
        CsvForm csv,
        String author,
        Instant created) {
    /// The map as it asks to be shown, on white paper of its own size.
    public static ExportRequest of(
            JourneyMap map, ExportFormat format, Labels labels, Instant created) {
        return new ExportRequest(
                map,
                format,
                labels,
                Theme.LIGHT,
                new PageLayout.Fitted(),
                PictureOptions.USUAL,
                LetterForm.EMBEDDED_FONTS,
                CsvForm.USUAL,
                "",
                created);
    }

    /// In place of the arrangement that the map itself asks for.
    public ExportRequest withArrangement(Arrangement arrangement) {
        return withMap(map.edit().view(map.view().withArrangement(arrangement)).done());
    }

    /// With these lanes, whichever the map itself hides.
    ///
    /// @param lanes their ids
    public ExportRequest withLanes(Set<String> lanes) {
        List<String> hidden =
                map.lanes().stream().map(Lane::id).filter(id -> !lanes.contains(id)).toList();
        return withMap(map.edit().view(map.view().withHiddenLanes(hidden)).done());
    }

    public ExportRequest withTheme(Theme newTheme) {
        return new ExportRequest(
                map, format, labels, newTheme, layout, picture, letters, csv, author, created);
    }

    public ExportRequest withLayout(PageLayout newLayout) {
        return new ExportRequest(
                map, format, labels, theme, newLayout, picture, letters, csv, author, created);
    }

    public ExportRequest withPicture(PictureOptions newPicture) {
        return new ExportRequest(
                map, format, labels, theme, layout, newPicture, letters, csv, author, created);
    }

    /// With letters as shapes where the format would have text.
    public ExportRequest withOutlines() {
        return new ExportRequest(
                map,
                format,
                labels,
                theme,
                layout,
                picture,
                LetterForm.OUTLINES,
                csv,
                author,
                created);
    }

    public ExportRequest withCsv(CsvForm newCsv) {
        return new ExportRequest(
                map, format, labels, theme, layout, picture, letters, newCsv, author, created);
    }

    private ExportRequest withMap(JourneyMap newMap) {
        return new ExportRequest(
                newMap, format, labels, theme, layout, picture, letters, csv, author, created);
    }
}
