package org.touchline.model;

import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;
import org.touchline.model.value.UnknownFields;

/// A phase of the journey: a row of the grid, or a group of columns in the classic arrangement.
///
/// @param color `#RRGGBB`, or empty for the next colour of the palette
/// @param height of the row
/// @param width of the group of columns
public record Stage(
        String id,
        String name,
        String description,
        String color,
        Extent height,
        Extent width,
        UnknownFields unknown) {
    public static Stage of(String id, String name) {
        return new Stage(id, name, "", "", Extent.AUTOMATIC, Extent.AUTOMATIC, UnknownFields.NONE);
    }

    public Stage withId(String id) {
        return new Stage(id, name, description, color, height, width, unknown);
    }

    public Stage withName(String name) {
        return new Stage(id, name, description, color, height, width, unknown);
    }

    public Stage withDescription(String description) {
        return new Stage(id, name, description, color, height, width, unknown);
    }

    public Stage withColor(String color) {
        return new Stage(id, name, description, color, height, width, unknown);
    }

    /// How large it is across the other stages, in an arrangement.
    public Extent extent(Arrangement arrangement) {
        return switch (arrangement) {
            case TIME_ACROSS -> height;
            case STAGES_ACROSS -> width;
        };
    }

    /// With another extent in one arrangement.
    public Stage withExtent(Arrangement arrangement, Extent extent) {
        return switch (arrangement) {
            case TIME_ACROSS -> new Stage(id, name, description, color, extent, width, unknown);
            case STAGES_ACROSS -> new Stage(id, name, description, color, height, extent, unknown);
        };
    }
}
