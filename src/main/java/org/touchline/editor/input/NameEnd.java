package org.touchline.editor.input;

/// How the typing of a name ends.
public enum NameEnd {
    /// The focus goes elsewhere.
    STAY,
    /// Enter: on to the next card below, a new one after the last.
    BELOW,
    /// Tab: on to the next cell.
    NEXT_CELL,
    /// Shift+Tab: back to the cell before.
    PREVIOUS_CELL
}
