package org.touchline.preferences;

/// How wide the user made the panes beside the canvas, in pixels of the window's scale.
///
/// @param library at the left
/// @param inspector at the right
public record PaneWidths(double library, double inspector) {
    public static final PaneWidths DEFAULT = new PaneWidths(220, 300);
}
