package org.touchline.ui.canvas;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thing on the map as assistive technology knows it. It is never painted, and knows nothing
/// itself: it asks when it is asked.
final class AccessibleItem extends Region {
    private final AccessibleMap map;
    private final String item;

    /// @param item the id that the map knows it by
    AccessibleItem(AccessibleMap map, String item) {
        this.map = map;
        this.item = item;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setMouseTransparent(true);
    }

    String item() {
        return item;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> map.text(item);
            case ROLE_DESCRIPTION -> map.role(item);
            case INDEX -> map.index(item);
            case SELECTED -> map.isSelected(item);
            case FOCUSED -> map.isFocused(item);
            case BOUNDS -> map.bounds(item);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case REQUEST_FOCUS -> map.select(item);
            case FIRE -> map.open(item);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
