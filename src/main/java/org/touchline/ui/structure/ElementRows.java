package org.touchline.ui.structure;

import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;

import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.editor.Editor;
import org.touchline.model.JourneyMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A form for each element of one of the lists of a map, in its order, and a button that adds one.
final class ElementRows<T> extends VBox {
    private final ElementList<T> list;
    private final Function<String, ElementForm> form;
    private final Map<String, ElementForm> forms = new LinkedHashMap<>();
    private final VBox rows = new VBox();

    /// @param form makes the form of the element with an id
    ElementRows(ElementList<T> list, Function<String, ElementForm> form) {
        this.list = list;
        this.form = form;
        rows.getStyleClass().add("element-rows");
        getChildren().add(rows);
    }

    /// With a button that adds an element and goes into its form.
    ///
    /// @param addition adds an element with an id
    ElementRows<T> adding(FormFields fields, Editor editor, Function<String, Command> addition) {
        return with(
                fields.addButton(() -> {
                    String id = Ids.next(fields.kind(), list.ids(editor.state().map()));
                    editor.run(addition.apply(id));
                    forms.get(id).focus();
                }));
    }

    /// With a button that adds elements in its own way.
    ElementRows<T> with(ButtonBase add) {
        getChildren().add(add);
        return this;
    }

    void show(JourneyMap map) {
        List<String> ids = list.ids(map);
        forms.keySet().retainAll(ids);
        ids.forEach(id -> forms.computeIfAbsent(id, form));
        var nodes = ids.stream().map(id -> forms.get(id).node()).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
        forms.values().forEach(row -> row.show(map));
    }
}
