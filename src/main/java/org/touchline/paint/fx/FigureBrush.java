package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Figure;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Rect;
import org.touchline.text.MissingGlyphs;

import java.util.IdentityHashMap;
import java.util.Map;

/// Draws figures on a canvas, as they are or as they are seen from afar.
final class FigureBrush {
    /// What strokes and letters may add to their bounds, in points.
    private static final double MARGIN = 2;

    /// Letters kept as pictures stand on whole pixels: of smaller ones, in pixels of the screen,
    /// words would run into each other.
    private static final double SMALL_LETTERS = 9;

    /// Fewer silhouettes are never forgotten.
    private static final int FEW_SILHOUETTES = 1_000;

    private Map<Figure, Silhouette> silhouettes = new IdentityHashMap<>();
    private int mostSilhouettes = FEW_SILHOUETTES;
    private final FxFonts fonts;

    FigureBrush(FxFonts fonts) {
        this.fonts = fonts;
    }

    /// Draws a figure, in points.
    ///
    /// @param area the part that is wanted, in the figure's coordinates; more may be drawn
    void draw(Figure figure, Surface surface, Detail detail, Rect area) {
        GraphicsContext canvas = surface.points();
        if (!detail.isFull()) {
            silhouette(figure).draw(this, surface, detail, area);
            return;
        }
        boolean isWhole = area.encloses(figure.bounds());
        for (Primitive primitive : figure.primitives()) {
            if (isWhole || primitive.bounds().grown(MARGIN).meets(area)) {
                draw(primitive, surface, canvas, area);
            }
        }
    }

    private void draw(Primitive primitive, Surface surface, GraphicsContext canvas, Rect area) {
        switch (primitive) {
            case Box box -> draw(box, canvas);
            case PathShape shape -> {
                fill(shape, canvas);
                stroke(shape, surface, area);
            }
            case TextBlock block -> write(block, surface);
            case Picture picture -> Pictures.draw(picture, canvas);
        }
    }

    void fill(PathShape shape, GraphicsContext canvas) {
        if (shape.fill().isVisible()) {
            canvas.setFill(Paints.of(shape.fill()));
            Outlines.trace(shape.path(), canvas);
            canvas.fill();
        }
    }

    /// @param area the part that is wanted
    void stroke(PathShape shape, Surface surface, Rect area) {
        if (shape.stroke().isVisible()) {
            GraphicsContext canvas = surface.context();
            use(shape.stroke(), canvas);
            Outlines.stroke(shape.path(), shape.stroke(), canvas, area, 1 / surface.scale());
        }
    }

    void write(TextBlock block, Surface surface) {
        boolean isSmall = block.style().size() * surface.scale() < SMALL_LETTERS;
        double scale = isSmall ? 1 : surface.scale();
        GraphicsContext canvas = isSmall ? surface.points() : surface.pixels();
        canvas.setFill(Paints.of(block.color()));
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                if (run.face() != FontFace.MISSING) {
                    canvas.setFont(fonts.font(run.face(), block.style().size() * scale));
                    canvas.fillText(run.text(), x * scale, line.baseline() * scale);
                }
                x += run.width();
            }
        }
        surface.points();
        box(block, surface.context());
    }

    /// Boxes stand for the characters that no font has.
    private static void box(TextBlock block, GraphicsContext canvas) {
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                if (run.face() == FontFace.MISSING) {
                    double width = MissingGlyphs.strokeWidth(block.style());
                    use(Stroke.solid(block.color(), width), canvas);
                    for (Rect box : MissingGlyphs.boxes(run, x, line.baseline(), block.style())) {
                        canvas.strokeRect(box.x(), box.y(), box.width(), box.height());
                    }
                }
                x += run.width();
            }
        }
    }

    /// Forgets what earlier drawings had, now and then.
    void use(Drawing drawing) {
        if (silhouettes.size() > mostSilhouettes) {
            Map<Figure, Silhouette> used = new IdentityHashMap<>();
            for (Item item : drawing.items()) {
                Silhouette known = silhouettes.get(item.figure());
                if (known != null) {
                    used.put(item.figure(), known);
                }
            }
            silhouettes = used;
            mostSilhouettes = Math.max(FEW_SILHOUETTES, 2 * used.size());
        }
    }

    private Silhouette silhouette(Figure figure) {
        return silhouettes.computeIfAbsent(figure, Silhouette::new);
    }

    private static void draw(Box box, GraphicsContext canvas) {
        Rect bounds = box.bounds();
        double arc = 2 * box.radius();
        if (box.fill().isVisible()) {
            canvas.setFill(Paints.of(box.fill()));
            if (arc == 0) {
                canvas.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            } else {
                canvas.fillRoundRect(
                        bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
            }
        }
        if (box.stroke().isVisible()) {
            use(box.stroke(), canvas);
            canvas.strokeRoundRect(
                    bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
        }
    }

    private static void use(Stroke stroke, GraphicsContext canvas) {
        canvas.setStroke(Paints.of(stroke.color()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setLineDashes(
                stroke.dashes().isEmpty()
                        ? null
                        : stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
