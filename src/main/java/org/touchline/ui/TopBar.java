package org.touchline.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.touchline.ui.action.Action;
import org.touchline.ui.action.ActionButtons;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

/// The bar above all: the menu, what is open, and the actions that are wanted most.
final class TopBar extends HBox {
    TopBar(MenuButton menu, Region document, Actions actions) {
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menu,
                        document,
                        space,
                        ActionButtons.icon(actions.get(ActionId.UNDO)),
                        ActionButtons.icon(actions.get(ActionId.REDO)),
                        separator(),
                        addTouchpoint(actions.get(ActionId.ADD_TOUCHPOINT)),
                        separator(),
                        ActionButtons.segments(
                                "arrangement",
                                actions.get(ActionId.TIME_ACROSS),
                                actions.get(ActionId.STAGES_ACROSS)),
                        separator(),
                        export(actions.get(ActionId.EXPORT_PDF)));
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
