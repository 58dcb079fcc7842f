package org.touchline.ui.structure;

import org.touchline.command.ElementList;
import org.touchline.model.JourneyMap;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The elements of one list of the map under a heading that names them while it is closed.
final class RowsFold<T> {
    private final ElementList<T> list;
    private final Function<T, String> name;
    private final Supplier<ElementRows<T>> rows;
    private final List<ElementRows<T>> made = new ArrayList<>();
    private final List<JourneyMap> shown = new ArrayList<>();
    private final Fold fold;

    /// @param name of an element
    /// @param rows makes the rows when they are first seen
    RowsFold(
            FormFields fields,
            ElementList<T> list,
            Function<T, String> name,
            Supplier<ElementRows<T>> rows) {
        this.list = list;
        this.name = name;
        this.rows = rows;
        String heading = fields.messages().text("structure." + fields.kind() + ".all");
        this.fold = new Fold(new Caption("map-" + fields.kind() + "s", heading), this::make);
    }

    Fold node() {
        return fold;
    }

    void show(JourneyMap map) {
        shown.clear();
        shown.add(map);
        made.forEach(row -> row.show(map));
        fold.summarise(
                list.elements().apply(map).stream().map(name).collect(Collectors.joining(", ")));
    }

    private ElementRows<T> make() {
        ElementRows<T> row = rows.get();
        made.add(row);
        shown.forEach(row::show);
        return row;
    }
}
