/// Slides to PPTX: native shapes that programs for presentations can edit.
///
/// [PptxPainter] writes the parts of the package one after the other, as text: an item's box and
/// its texts are one shape, its signs are freeforms beside it, titles, feet and numbers fill the
/// placeholders of the master. The same slides and date give the same bytes.
///
/// May depend on `drawing`, `text` and `geometry`. A new kind of primitive stops the compiler in
/// [ItemShapes].
package org.touchline.paint.pptx;
