/// Writes a drawing as SVG: a standalone XML document whose text is text.
///
/// [SvgPainter] writes a group for each item, with its alternative text as `<title>`; a file for
/// each kind of primitive writes what is in it. Letters are drawn by subsets of the bundled fonts
/// that are inside the file, or as shapes ([LetterForm]).
///
/// May depend on `drawing`, `text` and `geometry`. To add a primitive, add a case to [SvgPainter]'s
/// switch and a file that writes it.
package org.touchline.paint.svg;
