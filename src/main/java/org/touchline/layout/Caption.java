package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.LINE_GAP;

import org.touchline.drawing.Primitive;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Pen;

import java.util.List;

/// A name and, where there is one, a smaller text below it: what all headers are made of.
///
/// @param width that the texts may take
final class Caption {
    private final TextBlock name;
    private final TextBlock detail;
    private final double width;
    private final double nameHeight;

    /// @param width that no line exceeds
    Caption(Pen pen, Look look, String name, String detail, double width) {
        this.name = pen.text(name, look.nameStyle, look.nameColor, width);
        this.detail = pen.text(detail, look.detailStyle, look.detailColor, width);
        this.width = width;
        this.nameHeight = Math.max(pen.lineHeight(look.nameStyle), this.name.bounds().height());
    }

    /// A nameless element keeps the height of a line, where a name can be written.
    double height() {
        return hasDetail() ? nameHeight + LINE_GAP + detail.bounds().height() : nameHeight;
    }

    /// How wide its widest line is.
    double usedWidth() {
        return Math.max(name.bounds().width(), detail.bounds().width());
    }

    List<Primitive> at(double x, double y) {
        Primitive heading = name.translated(x, y);
        return hasDetail()
                ? List.of(heading, detail.translated(x, y + nameHeight + LINE_GAP))
                : List.of(heading);
    }

    /// Where the name can be edited once the caption stands at a point.
    TextPlace namePlace(double x, double y) {
        return new TextPlace(new Rect(x, y, width, nameHeight), name.style(), name.color());
    }

    private boolean hasDetail() {
        return !detail.lines().isEmpty();
    }

    /// How a kind of header sets its two texts.
    record Look(TextStyle nameStyle, Color nameColor, TextStyle detailStyle, Color detailColor) {}
}
