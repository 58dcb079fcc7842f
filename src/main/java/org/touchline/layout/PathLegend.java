package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CURVE_WIDTH;
import static org.touchline.layout.sheet.Metrics.SECTION_GAP;

import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;

import java.util.ArrayList;
import java.util.List;

/// Says which colour is which path's: a short line and the name of each path, in rows.
final class PathLegend {
    private static final double SAMPLE = 18;
    private static final double GAP = 6;

    private final Pen pen;
    private final Point start;
    private final double width;
    private final List<Primitive> primitives = new ArrayList<>();
    private double x;
    private double rowTop;
    private double bottom;

    /// @param start the upper left corner
    /// @param width that no row exceeds
    PathLegend(Pen pen, Words words, List<Trail> trails, Point start, double width) {
        this.pen = pen;
        this.start = start;
        this.width = width;
        this.x = start.x();
        this.rowTop = start.y();
        this.bottom = start.y();
        trails.forEach(trail -> add(trail, words.name(trail.path().name())));
    }

    List<Primitive> primitives() {
        return primitives;
    }

    double bottom() {
        return bottom;
    }

    private void add(Trail trail, String name) {
        double room = width - SAMPLE - GAP;
        TextBlock text = pen.text(name, TextStyles.DETAIL, pen.theme().mutedInk(), room);
        double used = SAMPLE + GAP + text.bounds().width();
        if (x > start.x() && x + used > start.x() + width) {
            x = start.x();
            rowTop = bottom;
        }
        double middle = rowTop + pen.lineHeight(TextStyles.DETAIL) / 2;
        Path line = Path.from(x, middle).lineTo(x + SAMPLE, middle).build();
        Stroke stroke = Stroke.solid(trail.curve(), CURVE_WIDTH);
        primitives.add(new PathShape(line, Color.TRANSPARENT, stroke, ""));
        primitives.add(text.translated(x + SAMPLE + GAP, rowTop));
        x += used + SECTION_GAP;
        bottom = Math.max(bottom, rowTop + text.bounds().height());
    }
}
