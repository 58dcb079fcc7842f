/// Text without a toolkit: how wide it is, which font draws which character, where its lines break,
/// and which outline an icon has.
///
/// [BundledFonts] reads the fonts that come with the program and is the only source of widths, so
/// that layout, screen and every export agree. [LineBreaker] is the only one who breaks lines.
/// Nothing is ever cut off: a character that no font has becomes a box ([MissingGlyphs]), a word
/// that is too long is broken between two characters.
///
/// May depend on `geometry` and `drawing`. To add a font, add a face to `drawing.FontFace`, its
/// file to `assets/fonts` and a row to [BundledFonts]; to add an icon, add a row to [IconTable].
package org.touchline.text;
