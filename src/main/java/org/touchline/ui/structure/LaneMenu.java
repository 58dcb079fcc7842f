package org.touchline.ui.structure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.command.SetHiddenLanes;
import org.touchline.command.lane.AddLane;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Naming;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The lanes that can come onto the map: the hidden ones, and new ones of every type.
///
/// A menu of the window, of the canvas and of the map's form.
public final class LaneMenu {
    private final Editor editor;
    private final Messages messages;

    public LaneMenu(Editor editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
    }

    /// As a part of another menu. Its items are those of the moment in which it is opened.
    public Menu menu() {
        var menu = new Menu(messages.text("menu.add-lane"), new FontIcon(Feather.PLUS));
        menu.setId("menu-add-lane");
        fill(menu.getItems());
        menu.setOnShowing(_ -> fill(menu.getItems()));
        return menu;
    }

    /// As a button of a form.
    MenuButton button(FormFields fields) {
        var button = fields.addMenu();
        fill(button.getItems());
        button.setOnShowing(_ -> fill(button.getItems()));
        return button;
    }

    private void fill(ObservableList<MenuItem> items) {
        JourneyMap map = editor.state().map();
        List<MenuItem> wanted = new ArrayList<>();
        hidden(map).forEach(lane -> wanted.add(showing(lane)));
        if (!wanted.isEmpty()) {
            wanted.add(new SeparatorMenuItem());
        }
        missingFirst(map).forEach(type -> wanted.add(adding(type)));
        items.setAll(wanted);
    }

    private static List<Lane> hidden(JourneyMap map) {
        return map.lanes().stream()
                .filter(lane -> map.view().hiddenLanes().contains(lane.id()))
                .toList();
    }

    private static List<LaneType> missingFirst(JourneyMap map) {
        Set<LaneType> there = map.lanes().stream().map(Lane::type).collect(toSet());
        return Stream.of(LaneType.values()).sorted(comparing(there::contains)).toList();
    }

    private MenuItem showing(Lane lane) {
        String name = LaneNames.name(lane, messages);
        var item = item("show-lane-" + lane.id(), messages.text("structure.lane.show", name));
        item.setOnAction(_ -> show(lane));
        return item;
    }

    private MenuItem adding(LaneType type) {
        var item =
                item("add-lane-" + type.key(), messages.text("structure.lane.add." + type.key()));
        item.setOnAction(_ -> add(type));
        return item;
    }

    private static MenuItem item(String id, String text) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        return item;
    }

    private void show(Lane lane) {
        editor.run(SetHiddenLanes.of(editor.state().map(), lane.id(), true));
        editor.select(new Selection.OfLane(lane.id()));
    }

    /// A lane that the user writes gets its name where it stands; the others have one.
    private void add(LaneType type) {
        AddLane addition = AddLane.of(type, editor.state().map());
        if (type == LaneType.TEXT) {
            editor.add(Naming.ofNew(addition.lane(), addition.index()));
        } else {
            editor.run(addition);
            editor.select(new Selection.OfLane(addition.lane().id()));
        }
    }
}
