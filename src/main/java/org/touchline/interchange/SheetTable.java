package org.touchline.interchange;

import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;
import org.touchline.model.value.Opportunity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A sheet of a workbook.
///
/// @param key of its name in the text bundles
/// @param numbers the columns of whole numbers, counted from 0
/// @param rows texts, as many as there are headers
record SheetTable(
        String key, List<String> headers, List<Integer> numbers, Stream<List<String>> rows) {
    /// All sheets of a map; a sheet is made when its rows are asked for.
    static List<SheetTable> all(JourneyMap map, Words words) {
        List<CardColumn> columns = CardColumn.all(map, words);
        List<CardColumn> place = columns.subList(0, 3);
        return List.of(
                touchpoints(map, columns),
                plain("stages", map.stages(), List.of(Stage::name, Stage::description))
                        .headed(words, "name", "description"),
                plain("times", map.times(), List.of(TimeSlot::name, TimeSlot::start))
                        .headed(words, "name", "start"),
                personas(map, words),
                painPoints(map, words, place),
                opportunities(map, words, place),
                notes(map, words));
    }

    private static SheetTable touchpoints(JourneyMap map, List<CardColumn> columns) {
        List<Integer> numbers =
                Stream.iterate(0, i -> i + 1)
                        .limit(columns.size())
                        .filter(i -> columns.get(i).isNumber())
                        .toList();
        return new SheetTable(
                "touchpoints",
                columns.stream().map(CardColumn::header).toList(),
                numbers,
                map.touchpoints().stream().map(touchpoint -> texts(columns, touchpoint).toList()));
    }

    private static SheetTable personas(JourneyMap map, Words words) {
        return plain(
                        "personas",
                        map.personas(),
                        List.of(
                                Persona::name,
                                Persona::summary,
                                Persona::quote,
                                persona -> lines(persona.goals()),
                                persona -> lines(persona.needs()),
                                persona -> lines(persona.preferences()),
                                persona -> lines(persona.painPoints())))
                .headed(
                        words,
                        "name",
                        "summary",
                        "quote",
                        "goals",
                        "needs",
                        "preferences",
                        "painPoints");
    }

    private static SheetTable painPoints(JourneyMap map, Words words, List<CardColumn> place) {
        Stream<List<String>> rows =
                map.touchpoints().stream()
                        .flatMap(touchpoint ->
                                touchpoint.painPoints().stream()
                                        .map(text -> row(place, touchpoint, text)));
        return new SheetTable("painPoints", headers(place), List.of(), rows)
                .headed(words, "painPoint");
    }

    private static SheetTable opportunities(JourneyMap map, Words words, List<CardColumn> place) {
        Stream<List<String>> rows =
                map.touchpoints().stream()
                        .flatMap(touchpoint ->
                                touchpoint.opportunities().stream()
                                        .map((Opportunity idea) ->
                                                row(
                                                        place,
                                                        touchpoint,
                                                        idea.text(),
                                                        idea.owner(),
                                                        idea.measure())));
        return new SheetTable("opportunities", headers(place), List.of(), rows)
                .headed(words, "idea", "owner", "measure");
    }

    private static SheetTable notes(JourneyMap map, Words words) {
        return plain(
                        "notes",
                        map.notes(),
                        List.of(
                                (Note note) ->
                                        map.lane(note.lane())
                                                .map(lane -> laneName(lane, words))
                                                .orElse(""),
                                note -> map.stage(note.stage()).map(Stage::name).orElse(""),
                                note -> map.time(note.time()).map(TimeSlot::name).orElse(""),
                                Note::text))
                .headed(words, "lane", "stage", "time", "text");
    }

    static String laneName(Lane lane, Words words) {
        return lane.name().isBlank() ? words.text("map.lane." + lane.type().key()) : lane.name();
    }

    private static <T> SheetTable plain(
            String key, List<T> elements, List<Function<T, String>> cells) {
        return new SheetTable(
                key,
                List.of(),
                List.of(),
                elements.stream()
                        .map(element -> cells.stream().map(cell -> cell.apply(element)).toList()));
    }

    /// With further headers.
    private SheetTable headed(Words words, String... keys) {
        Stream<String> more = Stream.of(keys).map(header -> words.text("table.column." + header));
        return new SheetTable(key, Stream.concat(headers.stream(), more).toList(), numbers, rows);
    }

    private static List<String> headers(List<CardColumn> columns) {
        return columns.stream().map(CardColumn::header).toList();
    }

    private static List<String> row(
            List<CardColumn> columns, Touchpoint touchpoint, String... texts) {
        return Stream.concat(texts(columns, touchpoint), Stream.of(texts)).toList();
    }

    private static Stream<String> texts(List<CardColumn> columns, Touchpoint touchpoint) {
        return columns.stream().map(column -> column.text().apply(touchpoint));
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
