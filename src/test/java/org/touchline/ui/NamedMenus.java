package org.touchline.ui;

import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what a menu, or a menu within it, offers without a name, or twice by the same name. No
/// popup is opened: one that reaches the end of the screen is more than the headless platform can
/// draw.
final class NamedMenus {
    private final List<String> problems = new ArrayList<>();

    /// @param where for the message
    List<String> problems(String where, List<MenuItem> items) {
        if (items.isEmpty()) {
            problems.add("an empty menu: " + where);
        }
        Set<String> names = new HashSet<>();
        for (MenuItem item : List.copyOf(items)) {
            if (!(item instanceof SeparatorMenuItem)) {
                look(where, item, names);
            }
        }
        return problems;
    }

    private void look(String where, MenuItem item, Set<String> names) {
        String name = item.getText() == null ? "" : item.getText();
        String path = where + " > " + name;
        if (!NamedControls.isName(name)) {
            problems.add("no name in a menu: " + path + " (" + item.getId() + ")");
        } else if (!names.add(name)) {
            problems.add("twice in a menu: " + path);
        }
        if (item instanceof Menu menu && !menu.isDisable()) {
            Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
            problems(path, menu.getItems());
        }
    }
}
