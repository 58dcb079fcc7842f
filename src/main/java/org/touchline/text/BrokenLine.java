package org.touchline.text;

/// What is drawn of a paragraph in one line.
///
/// @param blankAfter as of [org.touchline.drawing.TextLine]
record BrokenLine(String text, boolean blankAfter) {}
