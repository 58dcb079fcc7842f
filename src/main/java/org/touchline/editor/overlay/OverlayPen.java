package org.touchline.editor.overlay;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Insets;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// Draws marks that are equally strong at every zoom: what is given in pixels here is scaled to the
/// sheet.
///
/// @param pixel how large a pixel of the screen is on the sheet
record OverlayPen(OverlayStyle style, double pixel) {
    private static final double OUTLINE = 2;
    private static final double HAIRLINE = 1;
    private static final double EDGE = 3;
    private static final double DISTANCE = 3;
    private static final double RADIUS = 8;
    private static final List<Double> DASHES = List.of(5.0, 4.0);
    private static final double TINT = 0.10;
    private static final double VEIL = 0.75;

    /// Rings that fade out make the shadow of what is lifted.
    private static final List<Double> SHADOW = List.of(1.0, 3.0, 6.0, 10.0);

    private static final double SHADOW_DEPTH = 0.07;

    /// A line around something, a little away from it.
    Item outline(String id, Rect around) {
        return box(id, around.grown(DISTANCE * pixel), Color.TRANSPARENT, line(OUTLINE, List.of()));
    }

    /// A line along the inner side of a border.
    Item inline(String id, Rect within) {
        return box(
                id,
                within.inset(Insets.of(OUTLINE * pixel, OUTLINE * pixel)),
                Color.TRANSPARENT,
                line(OUTLINE, List.of()));
    }

    /// The cell that takes what is dropped.
    Item lit(String id, Rect cell) {
        return box(id, cell, style.accent().withOpacity(TINT), line(HAIRLINE, List.of()));
    }

    /// A veil over a card that is only shown where it would land.
    Item landed(String id, Rect card) {
        return box(id, card, style.paper().withOpacity(VEIL), line(OUTLINE, DASHES));
    }

    /// A strong line where a row or a column begins.
    Item start(String id, Rect of, boolean isColumn) {
        return edge(id, isColumn ? upright(of.x(), of) : level(of.y(), of));
    }

    /// A strong line where a row or a column ends.
    Item end(String id, Rect of, boolean isColumn) {
        return edge(id, isColumn ? upright(of.right(), of) : level(of.bottom(), of));
    }

    private Rect upright(double x, Rect beside) {
        double width = EDGE * pixel;
        return new Rect(x - width / 2, beside.y(), width, beside.height());
    }

    private Rect level(double y, Rect beside) {
        double width = EDGE * pixel;
        return new Rect(beside.x(), y - width / 2, beside.width(), width);
    }

    private Item edge(String id, Rect line) {
        return Item.decoration(id, List.of(Box.filled(line, style.accent())));
    }

    /// A piece of paper that is lifted off the sheet, for what is drawn on it.
    Item plate(String id, Rect place) {
        List<Primitive> layers = new ArrayList<>();
        for (double ring : SHADOW.reversed()) {
            Rect around = place.grown(ring * pixel).translated(0, ring / 2 * pixel);
            Color shade = Color.BLACK.withOpacity(SHADOW_DEPTH);
            layers.add(new Box(around, (RADIUS + ring) * pixel, shade, Stroke.NONE));
        }
        layers.add(new Box(place, radius(place), style.paper(), line(HAIRLINE, List.of())));
        return Item.decoration(id, layers);
    }

    Item band(String id, Rect band) {
        return Item.decoration(
                id,
                List.of(
                        new Box(
                                band,
                                0,
                                style.accent().withOpacity(TINT),
                                line(HAIRLINE, List.of()))));
    }

    /// A "+" in a circle.
    Item plus(String id, Rect square) {
        double arm = square.width() / 4;
        Path cross =
                Path.from(square.centerX() - arm, square.centerY())
                        .lineTo(square.centerX() + arm, square.centerY())
                        .moveTo(square.centerX(), square.centerY() - arm)
                        .lineTo(square.centerX(), square.centerY() + arm)
                        .build();
        Stroke line = line(1.5, List.of());
        return Item.decoration(
                id,
                List.of(
                        new Box(
                                square,
                                square.width() / 2,
                                style.accent().withOpacity(TINT),
                                Stroke.NONE),
                        new PathShape(cross, Color.TRANSPARENT, line, "")));
    }

    private Item box(String id, Rect bounds, Color fill, Stroke stroke) {
        return Item.decoration(id, List.of(new Box(bounds, radius(bounds), fill, stroke)));
    }

    private double radius(Rect bounds) {
        return Math.min(RADIUS * pixel, Math.min(bounds.width(), bounds.height()) / 2);
    }

    private Stroke line(double pixels, List<Double> dashes) {
        return new Stroke(
                style.accent(),
                pixels * pixel,
                dashes.stream().map(length -> length * pixel).toList());
    }
}
