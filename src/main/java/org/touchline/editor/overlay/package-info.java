/// What lies over the map while it is edited: outlines of what is selected, the cell that takes a
/// drop, the ghost at the pointer, the "+" of an empty cell, the rubber band.
///
/// A second display list for the same painter, never exported. May depend on the editor's other
/// packages, `layout`, `drawing`, `model` and `geometry`. To show something more, add it to
/// [Marks].
package org.touchline.editor.overlay;
