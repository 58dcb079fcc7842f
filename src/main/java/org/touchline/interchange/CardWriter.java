package org.touchline.interchange;

import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives touchpoints to other programs.
public final class CardWriter {
    private static final List<Property<?>> ALWAYS =
            List.of(
                    TouchpointProperties.CHANNEL,
                    TouchpointProperties.DEVICE,
                    TouchpointProperties.EMOTION,
                    TouchpointProperties.RATING);

    /// Spreadsheets begin a new cell at any other line break.
    private static final String LINE_BREAK = "<br style=\"mso-data-placement:same-cell\">";

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final JourneyMap map;
    private final Words words;
    private final ValueWriter values;

    /// @param map whose touchpoints these are
    public CardWriter(JourneyMap map, Words words) {
        this.map = map;
        this.words = words;
        values = new ValueWriter(map, words);
    }

    /// A line for each touchpoint: its name.
    public String lines() {
        return map.touchpoints().stream()
                .map(touchpoint -> String.join(" ", ValueReader.lines(touchpoint.name())))
                .collect(Collectors.joining("\n"));
    }

    /// A table in HTML: a row for each touchpoint, a column for each property that is known of any,
    /// with a header.
    public String html() {
        List<TableColumn> columns = columns();
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        html.append("<thead>");
        row(html, "th", columns.stream().map(TableColumn::header));
        html.append("</thead><tbody>");
        for (Touchpoint touchpoint : map.touchpoints()) {
            row(html, "td", columns.stream().map(column -> column.text().apply(touchpoint)));
        }
        return html.append("</tbody></table></body></html>").toString();
    }

    private record TableColumn(String header, Function<Touchpoint, String> text) {}

    private List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(column(TouchpointProperties.NAME));
        columns.add(new TableColumn(words.text("interchange.stage"), this::stage));
        columns.add(new TableColumn(words.text("interchange.time"), this::time));
        for (Property<?> property : ALWAYS) {
            columns.add(column(property));
        }
        for (Property<?> property : TouchpointProperties.all()) {
            boolean isOther =
                    !property.equals(TouchpointProperties.NAME) && !ALWAYS.contains(property);
            if (isOther && isUsed(property)) {
                columns.add(column(property));
            }
        }
        return columns;
    }

    private boolean isUsed(Property<?> property) {
        return map.touchpoints().stream()
                .anyMatch(touchpoint -> !touchpoint.get(property).equals(property.absent()));
    }

    private TableColumn column(Property<?> property) {
        return new TableColumn(
                words.text(property.labelKey()), touchpoint -> values.text(touchpoint, property));
    }

    private String stage(Touchpoint touchpoint) {
        return map.stage(touchpoint.slot().stage()).map(Stage::name).orElse("");
    }

    private String time(Touchpoint touchpoint) {
        return map.time(touchpoint.slot().time()).map(TimeSlot::name).orElse("");
    }

    private static void row(StringBuilder html, String cell, Stream<String> texts) {
        html.append("<tr>");
        texts.forEach(text ->
                html.append('<')
                        .append(cell)
                        .append('>')
                        .append(escaped(text))
                        .append("</")
                        .append(cell)
                        .append('>'));
        html.append("</tr>");
    }

    private static String escaped(String text) {
        String safe =
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
        return LINE_END.matcher(safe).replaceAll(LINE_BREAK);
    }
}
