package org.touchline.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.ui.action.ActionButtons;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.library.LibraryPane;
import org.touchline.ui.outline.OutlinePane;
import org.touchline.ui.settings.Settings;

/// The pane at the left: the library or the outline, as the user wants, and wanted last time.
final class LeftPane extends VBox {
    private final BooleanProperty outlined = new SimpleBooleanProperty();

    /// @param home what gets the focus when somebody leaves the outline
    LeftPane(
            LibraryPane library,
            Editor editor,
            Messages messages,
            MapMenus menus,
            Actions actions,
            Settings settings,
            Node home) {
        setId("left");
        outlined.set(settings.get().outline());
        outlined.subscribe(now -> settings.change(all -> all.withOutline(now)));
        var outline =
                new OutlinePane(
                        editor,
                        messages,
                        menus::ofRow,
                        () -> actions.get(ActionId.DELETE).run(),
                        home);
        showWhile(outlined, outline);
        showWhile(outlined.not(), library);
        actions.bindChoice(
                ActionId.SHOW_LIBRARY,
                outlined.not(),
                () -> {
                    outlined.set(false);
                    library.focus();
                });
        actions.bindChoice(
                ActionId.SHOW_OUTLINE,
                outlined,
                () -> {
                    outlined.set(true);
                    outline.focus();
                });
        var tabs =
                ActionButtons.segments(
                        "left-tabs",
                        actions.get(ActionId.SHOW_LIBRARY),
                        actions.get(ActionId.SHOW_OUTLINE));
        var header = new StackPane(tabs);
        header.getStyleClass().add("left-tabs");
        var panes = new StackPane(library, outline);
        setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(header, panes);
    }

    /// What is not shown has no size, and so no rows to fill.
    private static void showWhile(ObservableBooleanValue wanted, Node pane) {
        pane.visibleProperty().bind(wanted);
        pane.managedProperty().bind(wanted);
    }

    /// Shows the one of the two that another showed.
    void goOnFrom(LeftPane before) {
        outlined.set(before.outlined.get());
    }
}
