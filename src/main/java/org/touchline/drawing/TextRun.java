package org.touchline.drawing;

/// A piece of a line that one font draws.
///
/// @param text in normal form C
/// @param face the font, or [FontFace#MISSING] for characters that no font has: painters draw a box
///   for each of them and keep the text for extraction and screen readers
/// @param width in 1/72 inch
public record TextRun(String text, FontFace face, double width) {}
