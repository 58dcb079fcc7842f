package org.touchline.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.touchline.ui.action.Action;
import org.touchline.ui.action.ActionButtons;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

import java.util.List;

/// The bar above all: the menu, what is open, and the actions that are wanted most.
final class TopBar extends NarrowingBar {
    TopBar(MenuButton menu, Region document, Actions actions) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = addTouchpoint(actions.get(ActionId.ADD_TOUCHPOINT));
        Button export = export(actions.get(ActionId.EXPORT_PDF));
        Node arrangements =
                ActionButtons.segments(
                        "arrangement",
                        actions.get(ActionId.TIME_ACROSS),
                        actions.get(ActionId.STAGES_ACROSS));
        Button undo = ActionButtons.icon(actions.get(ActionId.UNDO));
        Button redo = ActionButtons.icon(actions.get(ActionId.REDO));
        List<Separator> separators = List.of(separator(), separator(), separator());
        getChildren()
                .addAll(
                        menu,
                        document,
                        space,
                        undo,
                        redo,
                        separators.get(0),
                        add,
                        separators.get(1),
                        arrangements,
                        separators.get(2),
                        export);
        doWithout(without -> showIconOnly(add, without));
        doWithout(without -> showIconOnly(export, without));
        doWithout(separators.toArray(Node[]::new));
        doWithout(arrangements);
        doWithout(undo, redo);
        doWithout(add);
    }

    private static void showIconOnly(Button button, boolean iconOnly) {
        button.setContentDisplay(iconOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private static Button addTouchpoint(Action action) {
        Button button = ActionButtons.labelled(action);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button export(Action action) {
        Button button = ActionButtons.labelled(action);
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
