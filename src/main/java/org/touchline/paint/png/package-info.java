/// Writes a drawing as a PNG picture of any size, without a screen.
///
/// [PngPainter] draws strip after strip, so that a picture of 16,000 × 16,000 pixels takes no more
/// memory than a small one, and [PngStream] writes them. Letters are drawn by their outlines: the
/// fonts of the machine are never asked.
///
/// May depend on `drawing`, `text` and `geometry`. To add a primitive, add a case to
/// `StripPainter`.
package org.touchline.paint.png;
