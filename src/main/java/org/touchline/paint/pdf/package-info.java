/// Pages to PDF: vector shapes, text that can be selected, searched and read aloud, bookmarks, live
/// web addresses.
///
/// [PdfPainter] writes documents that keep PDF/A-2a and PDF/UA-1: the fonts are embedded, every
/// item of a drawing is in the structure tree, once however many pages show it, with its text or
/// its alternative text, in the drawing's order, and what only decorates is marked as such. The
/// same drawing and date give the same bytes.
///
/// May depend on `drawing`, `text` and `geometry`. A new kind of primitive stops the compiler in
/// [ItemPainter].
package org.touchline.paint.pdf;
