package org.touchline.ui;

import static java.util.stream.Collectors.joining;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
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
                        arrangements(actions),
                        separator(),
                        export(actions.get(ActionId.EXPORT_PDF)));
    }

    private static Button addTouchpoint(Action action) {
        Button button = ActionButtons.labelled(action);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static SegmentedButton arrangements(Actions actions) {
        var buttons =
                new SegmentedButton(
                        ActionButtons.segment(actions.get(ActionId.TIME_ACROSS)),
                        ActionButtons.segment(actions.get(ActionId.STAGES_ACROSS)));
        buttons.setId("arrangement");
        buttons.setAccessibleRole(AccessibleRole.TOOL_BAR);
        buttons.setAccessibleText(
                buttons.getButtons().stream().map(Labeled::getText).collect(joining(", ")));
        return buttons;
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
