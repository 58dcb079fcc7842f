/// What a hand does, without a toolkit: the pointer's events in the map's own coordinates, and
/// keys.
///
/// The canvas, the library and the parking lot translate their toolkit's events to these; tests
/// make them by hand. May depend on `geometry` only. To add a key, add it to [Key], to the canvas's
/// translation and to the table in `editor.action`.
package org.touchline.editor.input;
