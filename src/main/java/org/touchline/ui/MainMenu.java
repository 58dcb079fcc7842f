package org.touchline.ui;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.ActionMenus;
import org.touchline.ui.action.Actions;

import java.util.stream.Stream;

/// The menu behind the button at the upper left: everything that can be done, with its keys.
final class MainMenu {
    private final Messages messages;
    private final Actions actions;
    private final MapMenus mapMenus;

    MainMenu(Messages messages, Actions actions, MapMenus mapMenus) {
        this.messages = messages;
        this.actions = actions;
        this.mapMenus = mapMenus;
    }

    /// @param recent the files that were open last
    /// @param samples the maps that the program carries
    /// @param windows that are open
    MenuButton button(Menu recent, Menu samples, Menu windows) {
        var button = new MenuButton("", new FontIcon(Feather.MENU));
        button.setId("menu");
        button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        button.setAccessibleText(messages.text("menu.button"));
        var items = button.getItems();
        items.addAll(items(ActionId.NEW, ActionId.OPEN));
        items.addAll(recent, samples, new SeparatorMenuItem());
        items.addAll(items(ActionId.SAVE, ActionId.SAVE_AS, ActionId.EXPORT_PDF));
        items.add(new SeparatorMenuItem());
        items.addAll(edit(), map(), mapMenus.select(), view(), windows);
        items.add(new SeparatorMenuItem());
        items.addAll(items(ActionId.PALETTE, ActionId.QUIT));
        return button;
    }

    private Menu edit() {
        Menu menu = menu("edit");
        var items = menu.getItems();
        items.addAll(items(ActionId.UNDO, ActionId.REDO));
        items.add(new SeparatorMenuItem());
        items.addAll(items(ActionId.CUT, ActionId.COPY, ActionId.PASTE));
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(ActionId.FIND, ActionId.FIND_NEXT, ActionId.FIND_PREVIOUS, ActionId.REPLACE));
        return menu;
    }

    private Menu map() {
        Menu menu = menu("map");
        var items = menu.getItems();
        items.addAll(items(ActionId.ADD_TOUCHPOINT, ActionId.ADD_STAGE, ActionId.ADD_TIME));
        items.addAll(mapMenus.lanes(), mapMenus.arrange());
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(ActionId.RENAME, ActionId.DUPLICATE, ActionId.HIDE_LANE, ActionId.DELETE));
        return menu;
    }

    private Menu view() {
        Menu menu = menu("view");
        var items = menu.getItems();
        items.addAll(
                items(
                        ActionId.SHOW_LIBRARY,
                        ActionId.SHOW_OUTLINE,
                        ActionId.NEXT_PANE,
                        ActionId.PREVIOUS_PANE));
        items.add(new SeparatorMenuItem());
        items.addAll(items(ActionId.TIME_ACROSS, ActionId.STAGES_ACROSS));
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(
                        ActionId.ZOOM_IN,
                        ActionId.ZOOM_OUT,
                        ActionId.ACTUAL_SIZE,
                        ActionId.FIT,
                        ActionId.FIT_SELECTION,
                        ActionId.OVERVIEW));
        items.add(new SeparatorMenuItem());
        items.addAll(items(ActionId.LIBRARY_PANE, ActionId.INSPECTOR_PANE));
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(
                        ActionId.LARGER_CONTROLS,
                        ActionId.SMALLER_CONTROLS,
                        ActionId.USUAL_CONTROLS));
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(
                        ActionId.APPEARANCE_SYSTEM,
                        ActionId.APPEARANCE_LIGHT,
                        ActionId.APPEARANCE_DARK));
        items.addAll(new SeparatorMenuItem(), language());
        return menu;
    }

    private Menu language() {
        Menu menu = menu("language");
        var items = menu.getItems();
        items.addAll(items(ActionId.LANGUAGE_SYSTEM));
        items.add(new SeparatorMenuItem());
        items.addAll(
                items(
                        ActionId.LANGUAGE_ENGLISH,
                        ActionId.LANGUAGE_RUSSIAN,
                        ActionId.LANGUAGE_POLISH,
                        ActionId.LANGUAGE_ROMANIAN,
                        ActionId.LANGUAGE_CHINESE));
        return menu;
    }

    private Menu menu(String key) {
        var menu = new Menu(messages.text("menu." + key));
        menu.setId("menu-" + key);
        return menu;
    }

    private MenuItem[] items(ActionId... ids) {
        return Stream.of(ids).map(actions::get).map(ActionMenus::item).toArray(MenuItem[]::new);
    }
}
