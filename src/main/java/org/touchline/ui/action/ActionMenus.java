package org.touchline.ui.action;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

/// Actions as the items of menus and context menus.
public final class ActionMenus {
    private ActionMenus() {}

    /// A menu item that follows its action: text, keys, whether it can be chosen, its dot.
    public static MenuItem item(Action action) {
        MenuItem item =
                action.selected().<MenuItem>map(ActionMenus::choice).orElseGet(MenuItem::new);
        item.setId("menu-" + action.id().key());
        item.textProperty().bind(action.text());
        item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        item.setOnAction(_ -> action.run());
        action.id().icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        action.id().shortcuts().stream().findFirst().ifPresent(item::setAccelerator);
        return item;
    }

    /// Shows which choice holds; choosing it again changes nothing.
    private static RadioMenuItem choice(ObservableBooleanValue selected) {
        var item = new RadioMenuItem();
        selected.subscribe(item::setSelected);
        return item;
    }
}
