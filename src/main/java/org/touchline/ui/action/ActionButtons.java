package org.touchline.ui.action;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/// Actions as buttons of a toolbar.
public final class ActionButtons {
    private ActionButtons() {}

    /// A button that shows only the action's icon; its tooltip tells text and keys.
    public static Button icon(Action action) {
        Button button = button(action);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /// A button that shows icon and text.
    public static Button labelled(Action action) {
        Button button = button(action);
        button.textProperty().bind(action.text());
        return button;
    }

    /// A button that stays down while its choice holds.
    public static ToggleButton segment(Action action) {
        var button = new ToggleButton();
        button.setId(action.id().key());
        button.textProperty().bind(action.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        var selected = action.selected().orElseThrow();
        selected.subscribe(button::setSelected);
        button.setOnAction(_ -> {
            action.run();
            button.setSelected(selected.get());
        });
        return button;
    }

    private static Button button(Action action) {
        var button = new Button();
        button.setId(action.id().key());
        action.id().icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.accessibleTextProperty().bind(action.text());
        button.setTooltip(tooltip(action));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Tooltip tooltip(Action action) {
        var tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(action.text().map(text -> (text + "  " + action.id().shownKeys()).strip()));
        return tooltip;
    }
}
