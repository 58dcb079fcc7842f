package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// A figure as it is seen from afar: areas in their colours without borders and round corners,
/// texts as strips, and of the signs those that can be told from another. Made once for a figure,
/// so that thousands are drawn quickly.
final class Silhouette {
    /// What is fainter is a shadow.
    private static final double LEAST_OPACITY = 0.25;

    /// How much of a strip that stands for letters is ink.
    private static final double STRIP_OPACITY = 0.4;

    /// The height of small letters in ems.
    private static final double X_HEIGHT = 0.55;

    /// The width of a coloured edge that is still seen, in pixels.
    private static final double LEAST_EDGE = 2.5;

    /// A shape that is narrower, as a share of its height, is a bar.
    private static final double BAR_SHARE = 0.3;

    private final List<Part> parts = new ArrayList<>();
    private final Rect figure;

    /// A part of a figure, with what is costly to find out about it.
    private sealed interface Part {
        /// @param main whether it is the ground or the edge of the figure
        record Area(Rect bounds, Color color, boolean main) implements Part {}

        record Framed(Rect bounds, Color border, Color fill) implements Part {}

        record Sign(PathShape shape, Rect bounds, Color color, boolean main) implements Part {}

        record Line(PathShape shape, Rect bounds) implements Part {}

        record Letters(TextBlock block, Color strip) implements Part {}
    }

    Silhouette(Figure figure) {
        this.figure = figure.bounds();
        for (Primitive primitive : figure.primitives()) {
            switch (primitive) {
                case Box box -> add(box);
                case PathShape shape -> add(shape);
                case TextBlock block -> add(block);
                case Picture picture ->
                        parts.add(
                                new Part.Area(
                                        picture.bounds(), Paints.of(Picture.PLACEHOLDER), true));
            }
        }
    }

    /// @param brush draws what can be made out, as it is
    /// @param area the part that is wanted
    void draw(FigureBrush brush, Surface surface, Detail detail, Rect area) {
        GraphicsContext canvas = surface.context();
        for (Part part : parts) {
            switch (part) {
                case Part.Area(Rect bounds, Color color, boolean main) -> {
                    if (main || detail.showsArea(bounds)) {
                        fill(bounds, color, canvas);
                    }
                }
                case Part.Framed(Rect bounds, Color border, Color fill) ->
                        fill(bounds, border, fill, 1 / detail.scale(), canvas);
                case Part.Sign sign -> draw(sign, brush, canvas, detail);
                case Part.Line(PathShape shape, Rect bounds) -> {
                    if (detail.showsLine(bounds)) {
                        brush.stroke(shape, surface, area);
                    }
                }
                case Part.Letters letters -> draw(letters, brush, surface, detail);
            }
        }
    }

    private void add(Box box) {
        Color fill = Paints.of(box.fill());
        boolean main = isMain(box.bounds());
        if (main && box.fill().opacity() == 1 && box.stroke().isVisible()) {
            parts.add(new Part.Framed(box.bounds(), Paints.of(box.stroke().color()), fill));
        } else if (box.fill().opacity() >= LEAST_OPACITY) {
            parts.add(new Part.Area(box.bounds(), fill, main));
        }
    }

    private void add(PathShape shape) {
        Rect bounds = shape.bounds();
        if (shape.fill().isVisible()) {
            parts.add(new Part.Sign(shape, bounds, Paints.of(shape.fill()), isMain(bounds)));
        } else if (shape.stroke().isVisible()) {
            parts.add(new Part.Line(shape, bounds));
        }
    }

    private void add(TextBlock block) {
        parts.add(new Part.Letters(block, Paints.of(block.color().withOpacity(STRIP_OPACITY))));
    }

    private boolean isMain(Rect part) {
        return Detail.isMain(part, figure);
    }

    private static void draw(
            Part.Sign sign, FigureBrush brush, GraphicsContext canvas, Detail detail) {
        Rect bounds = sign.bounds();
        boolean isBar = sign.main() && bounds.width() < BAR_SHARE * bounds.height();
        if (!isBar && detail.showsSign(bounds)) {
            brush.fill(sign.shape(), canvas);
        } else if (sign.main()) {
            double width = Math.max(bounds.width(), LEAST_EDGE / detail.scale());
            fill(new Rect(bounds.x(), bounds.y(), width, bounds.height()), sign.color(), canvas);
        }
    }

    private static void draw(
            Part.Letters letters, FigureBrush brush, Surface surface, Detail detail) {
        TextBlock block = letters.block();
        double height = block.style().size() * X_HEIGHT;
        if (detail.showsLetters(block.style())) {
            brush.write(block, surface);
        } else if (detail.showsStrip(height)) {
            GraphicsContext canvas = surface.context();
            canvas.setFill(letters.strip());
            for (TextLine line : block.lines()) {
                canvas.fillRect(line.x(), line.baseline() - height, line.width(), height);
            }
        }
    }

    /// An area with a border of one pixel.
    private static void fill(
            Rect bounds, Color border, Color color, double pixel, GraphicsContext canvas) {
        fill(bounds, border, canvas);
        double width = bounds.width() - 2 * pixel;
        double height = bounds.height() - 2 * pixel;
        if (width > 0 && height > 0) {
            canvas.setFill(color);
            canvas.fillRect(bounds.x() + pixel, bounds.y() + pixel, width, height);
        }
    }

    private static void fill(Rect bounds, Color color, GraphicsContext canvas) {
        canvas.setFill(color);
        canvas.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
