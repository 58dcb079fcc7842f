package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.HEADER_PADDING;
import static org.touchline.layout.sheet.Metrics.MARGIN;
import static org.touchline.layout.sheet.Metrics.ROW_HEADER_INDENT;
import static org.touchline.layout.sheet.Metrics.ROW_HEADER_MAX_WIDTH;
import static org.touchline.layout.sheet.Metrics.ROW_HEADER_WIDTH;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.model.lane.Lane;

import java.util.stream.DoubleStream;

/// The column left of the grid, where rows and lanes have their names.
final class RowHeaders {
    private static final double PADDING = HEADER_PADDING + 2;

    private final Pen pen;
    private final Words words;
    private final double width;

    /// The column is as wide as the widest word of a name wants, within limits.
    RowHeaders(JourneyMap map, Pen pen, Words words) {
        this.pen = pen;
        this.words = words;
        DoubleStream stages =
                map.stages().stream().mapToDouble(stage -> wanted(stage.name(), TextStyles.STAGE));
        DoubleStream lanes =
                map.visibleLanes().stream()
                        .mapToDouble(lane -> wanted(name(lane), TextStyles.HEADING));
        double widest = DoubleStream.concat(stages, lanes).max().orElse(0);
        this.width = exact(Math.clamp(widest, ROW_HEADER_WIDTH, ROW_HEADER_MAX_WIDTH));
    }

    /// What a lane is called: by its user, or by its type.
    String name(Lane lane) {
        return lane.name().isBlank() ? words.text("map.lane." + lane.type().key()) : lane.name();
    }

    double left() {
        return MARGIN;
    }

    /// The left border of the grid.
    double right() {
        return MARGIN + width;
    }

    Caption caption(Look look, String name, String detail) {
        double textWidth = width - ROW_HEADER_INDENT - HEADER_PADDING;
        return new Caption(pen, look, name, detail, textWidth);
    }

    /// The look of a name that is not a stage's.
    Look plainLook() {
        return new Look(
                TextStyles.HEADING, pen.theme().ink(), TextStyles.DETAIL, pen.theme().mutedInk());
    }

    /// The height that a row needs for its caption.
    double height(Caption caption) {
        return exact(caption.height() + 2 * PADDING);
    }

    Rect bounds(Band row) {
        return new Rect(MARGIN, row.y(), width, row.height());
    }

    double textX() {
        return MARGIN + ROW_HEADER_INDENT;
    }

    double textY(Band row) {
        return row.y() + PADDING;
    }

    private double wanted(String text, TextStyle style) {
        return ROW_HEADER_INDENT + pen.widestWord(text, style) + HEADER_PADDING;
    }
}
