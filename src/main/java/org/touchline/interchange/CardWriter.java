package org.touchline.interchange;

import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives touchpoints to other programs.
public final class CardWriter {
    private static final List<String> ALWAYS =
            List.of("name", "stage", "time", "channel", "device", "emotion", "rating");

    /// Spreadsheets begin a new cell at any other line break.
    private static final String LINE_BREAK = "<br style=\"mso-data-placement:same-cell\">";

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final JourneyMap map;
    private final Words words;

    /// @param map whose touchpoints these are
    public CardWriter(JourneyMap map, Words words) {
        this.map = map;
        this.words = words;
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
        List<CardColumn> columns = columns();
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        html.append("<thead>");
        row(html, "th", columns.stream().map(CardColumn::header));
        html.append("</thead><tbody>");
        for (Touchpoint touchpoint : map.touchpoints()) {
            row(html, "td", columns.stream().map(column -> column.text().apply(touchpoint)));
        }
        return html.append("</tbody></table></body></html>").toString();
    }

    /// The columns of every table, and those that say something of these touchpoints.
    private List<CardColumn> columns() {
        Set<String> used = new HashSet<>(ALWAYS);
        for (Property<?> property : TouchpointProperties.all()) {
            if (isUsed(property)) {
                used.add(property.key());
            }
        }
        return CardColumn.all(map, words).stream()
                .filter(column -> used.contains(column.key()))
                .sorted(Comparator.comparing(column -> !ALWAYS.contains(column.key())))
                .toList();
    }

    private boolean isUsed(Property<?> property) {
        return map.touchpoints().stream()
                .anyMatch(touchpoint -> !touchpoint.get(property).equals(property.absent()));
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
