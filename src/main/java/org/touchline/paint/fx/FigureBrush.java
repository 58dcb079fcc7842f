package org.touchline.paint.fx;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.FontFace;
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
    /// So many silhouettes are remembered: those of the largest map, and of some edits.
    private static final int MOST_SILHOUETTES = 60_000;

    private final Map<Figure, Silhouette> silhouettes = new IdentityHashMap<>();
    private final FxFonts fonts;

    FigureBrush(FxFonts fonts) {
        this.fonts = fonts;
    }

    /// Draws a figure about the origin of the canvas, in points.
    ///
    /// @param area the part that is wanted, in the figure's coordinates; more may be drawn
    void draw(Figure figure, GraphicsContext canvas, Detail detail, Rect area) {
        if (!detail.isFull()) {
            silhouette(figure).draw(this, canvas, detail, area);
            return;
        }
        for (Primitive primitive : figure.primitives()) {
            switch (primitive) {
                case Box box -> draw(box, canvas);
                case PathShape shape -> {
                    fill(shape, canvas);
                    stroke(shape, canvas, detail, area);
                }
                case TextBlock block -> write(block, canvas);
                case Picture picture -> Pictures.draw(picture, canvas);
            }
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
    void stroke(PathShape shape, GraphicsContext canvas, Detail detail, Rect area) {
        if (shape.stroke().isVisible()) {
            use(shape.stroke(), canvas);
            Outlines.stroke(shape.path(), shape.stroke(), canvas, area, 1 / detail.scale());
        }
    }

    void write(TextBlock block, GraphicsContext canvas) {
        canvas.setFill(Paints.of(block.color()));
        for (TextLine line : block.lines()) {
            write(line, block, canvas);
        }
    }

    private Silhouette silhouette(Figure figure) {
        if (silhouettes.size() > MOST_SILHOUETTES) {
            silhouettes.clear();
        }
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

    private void write(TextLine line, TextBlock block, GraphicsContext canvas) {
        double x = line.x();
        for (TextRun run : line.runs()) {
            if (run.face() == FontFace.MISSING) {
                use(Stroke.solid(block.color(), MissingGlyphs.strokeWidth(block.style())), canvas);
                for (Rect box : MissingGlyphs.boxes(run, x, line.baseline(), block.style())) {
                    canvas.strokeRect(box.x(), box.y(), box.width(), box.height());
                }
            } else {
                canvas.setFont(fonts.font(run.face(), block.style().size()));
                canvas.fillText(run.text(), x, line.baseline());
            }
            x += run.width();
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
