package org.touchline.interchange;

import org.touchline.interchange.Column.OfProperty;
import org.touchline.interchange.Column.OfStage;
import org.touchline.interchange.Column.OfTime;
import org.touchline.interchange.Column.Other;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognises the columns of a table by its header: by the names of the properties in the user's
/// language and in documents, and by other names that tables give them.
final class Columns {
    /// Without a header, the columns mean these, one after the other.
    private static final List<Column> POSITIONAL =
            List.of(
                    new OfProperty(TouchpointProperties.NAME),
                    new OfProperty(TouchpointProperties.CHANNEL),
                    new OfProperty(TouchpointProperties.DEVICE),
                    new OfProperty(TouchpointProperties.EMOTION),
                    new OfProperty(TouchpointProperties.RATING));

    private static final List<Property<?>> OTHERWISE_NAMED =
            List.of(
                    TouchpointProperties.NAME,
                    TouchpointProperties.CHANNEL,
                    TouchpointProperties.DEVICE,
                    TouchpointProperties.EMOTION,
                    TouchpointProperties.RATING,
                    TouchpointProperties.IMPORTANCE,
                    TouchpointProperties.MOMENT_OF_TRUTH,
                    TouchpointProperties.PAIN_POINTS,
                    TouchpointProperties.OPPORTUNITIES,
                    TouchpointProperties.REMARK);

    private final Map<String, Column> byName = new HashMap<>();

    Columns(Words words) {
        for (Property<?> property : TouchpointProperties.all()) {
            byName.put(Folded.of(words.text(property.labelKey())), new OfProperty(property));
            byName.putIfAbsent(Folded.of(property.key()), new OfProperty(property));
        }
        for (Property<?> property : OTHERWISE_NAMED) {
            add(words, property.key(), new OfProperty(property));
        }
        add(words, "stage", new OfStage());
        add(words, "time", new OfTime());
        byName.putIfAbsent(Folded.of(words.text("interchange.stage")), new OfStage());
        byName.putIfAbsent(Folded.of(words.text("interchange.time")), new OfTime());
    }

    private void add(Words words, String key, Column column) {
        words.list("interchange.column." + key).forEach(name -> byName.putIfAbsent(name, column));
    }

    /// What the columns are called in a row; empty if it is no header: one has at least two known
    /// names, and more known names than others.
    Optional<List<Column>> header(List<String> row) {
        List<Column> columns = new ArrayList<>();
        Set<Column> known = new HashSet<>();
        for (String name : row) {
            Column column = byName.getOrDefault(Folded.of(name), new Other(name.strip()));
            boolean isNew = !(column instanceof Other) && known.add(column);
            columns.add(isNew ? column : new Other(name.strip()));
        }
        long named = row.stream().filter(name -> !name.isBlank()).count();
        return known.size() >= 2 && 2 * known.size() >= named
                ? Optional.of(withName(columns))
                : Optional.empty();
    }

    /// What the columns of a table without a header mean.
    static List<Column> positional(int count) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(i < POSITIONAL.size() ? POSITIONAL.get(i) : new Other(""));
        }
        return columns;
    }

    /// A table whose names are called something else has them in its first column of another name.
    private static List<Column> withName(List<Column> columns) {
        Column name = POSITIONAL.getFirst();
        int first = columns.stream().map(Column::getClass).toList().indexOf(Other.class);
        if (!columns.contains(name) && first >= 0) {
            columns.set(first, name);
        }
        return columns;
    }
}
