package org.touchline.ui.action;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// Choices of which one holds, side by side.
    ///
    /// @param id of the whole
    public static SegmentedButton segments(String id, Action... choices) {
        var buttons =
                new SegmentedButton(
                        Stream.of(choices)
                                .map(ActionButtons::segment)
                                .toArray(ToggleButton[]::new));
        buttons.setId(id);
        buttons.setAccessibleRole(AccessibleRole.TOOL_BAR);
        buttons.setAccessibleText(
                Stream.of(choices)
                        .map(choice -> choice.text().getValue())
                        .collect(Collectors.joining(", ")));
        return buttons;
    }

    /// A button that stays down while its choice holds.
    private static ToggleButton segment(Action action) {
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
