package org.touchline.preferences;

/// How the user arranged the panes beside the canvas; widths in pixels at a scale of 100 %.
///
/// @param library the width of the pane at the left
/// @param inspector the width of the pane at the right
/// @param libraryFolded whether the pane at the left is folded away
/// @param inspectorFolded whether the pane at the right is folded away
public record PaneWidths(
        double library, double inspector, boolean libraryFolded, boolean inspectorFolded) {
    public static final PaneWidths DEFAULT = new PaneWidths(220, 300, false, false);
}
