package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;

import java.util.List;

/// A paragraph: its text as the user wrote it, and the lines that it was broken into.
///
/// Screen, PDF and SVG draw the lines as they are given; a format with text boxes of its own writes
/// the whole text.
///
/// @param bounds encloses all lines from ascent to descent
public record TextBlock(
        Rect bounds, String text, TextStyle style, Color color, List<TextLine> lines)
        implements Primitive {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public TextBlock scaled(double factor) {
        List<TextLine> scaled = lines.stream().map(line -> line.scaled(factor)).toList();
        return new TextBlock(bounds.scaled(factor), text, style.scaled(factor), color, scaled);
    }

    @Override
    public TextBlock translated(double dx, double dy) {
        List<TextLine> moved = lines.stream().map(line -> line.translated(dx, dy)).toList();
        return new TextBlock(bounds.translated(dx, dy), text, style, color, moved);
    }
}
