package org.touchline.ui;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.touchline.i18n.Messages;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.ActionMenus;
import org.touchline.ui.action.Actions;

/// The menu of the program's windows: goes to another, closes this one.
final class WindowMenu {
    private final Messages messages;
    private final Actions actions;
    private final OpenWindows windows;

    WindowMenu(Messages messages, Actions actions, OpenWindows windows) {
        this.messages = messages;
        this.actions = actions;
        this.windows = windows;
    }

    /// @param own the window that the menu is in
    Menu menu(DesignerWindow own) {
        var menu = new Menu(messages.text("menu.window"));
        menu.setId("menu-window");
        MenuItem close = ActionMenus.item(actions.get(ActionId.CLOSE));
        menu.getItems().add(close);
        menu.setOnShowing(_ -> {
            menu.getItems().setAll(windows.all().stream().map(other -> item(other, own)).toList());
            menu.getItems().addAll(new SeparatorMenuItem(), close);
        });
        return menu;
    }

    private MenuItem item(DesignerWindow window, DesignerWindow own) {
        var item = new RadioMenuItem(window.title());
        item.setMnemonicParsing(false);
        item.setSelected(window == own);
        item.setOnAction(_ -> windows.bringToFront(window));
        return item;
    }
}
