package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// A phase of the journey: a row of the grid, or a group of columns in the classic arrangement.
///
/// @param color `#RRGGBB`, or empty for the next colour of the palette
public record Stage(
        String id, String name, String description, String color, UnknownFields unknown) {
    public static Stage of(String id, String name) {
        return new Stage(id, name, "", "", UnknownFields.NONE);
    }

    public Stage withName(String name) {
        return new Stage(id, name, description, color, unknown);
    }

    public Stage withDescription(String description) {
        return new Stage(id, name, description, color, unknown);
    }

    public Stage withColor(String color) {
        return new Stage(id, name, description, color, unknown);
    }
}
