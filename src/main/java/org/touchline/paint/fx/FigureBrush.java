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
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Insets;
import org.touchline.geometry.Rect;
import org.touchline.text.MissingGlyphs;

/// Draws figures on a canvas, as they are or with what can be made out of them at a scale.
final class FigureBrush {
    /// What is fainter is a shadow.
    private static final double LEAST_OPACITY = 0.25;

    /// How much of a strip that stands for letters is ink.
    private static final double STRIP_OPACITY = 0.4;

    /// The height of small letters in ems.
    private static final double X_HEIGHT = 0.55;

    /// The width of a coloured edge that is still seen, in pixels.
    private static final double LEAST_EDGE = 2.5;

    private final FxFonts fonts;

    FigureBrush(FxFonts fonts) {
        this.fonts = fonts;
    }

    /// Draws a figure about the origin of the canvas, in points.
    ///
    /// @param area the part that is wanted, in the figure's coordinates; more may be drawn
    void draw(Figure figure, Role role, GraphicsContext canvas, Detail detail, Rect area) {
        for (Primitive primitive : figure.primitives()) {
            switch (primitive) {
                case Box box -> draw(box, figure, canvas, detail);
                case PathShape shape -> draw(shape, figure, role, canvas, detail, area);
                case TextBlock block -> draw(block, canvas, detail);
                case Picture picture -> Pictures.draw(picture, canvas);
            }
        }
    }

    private static void draw(Box box, Figure figure, GraphicsContext canvas, Detail detail) {
        Rect bounds = box.bounds();
        if (!detail.showsArea(bounds, figure.bounds())) {
            return;
        }
        if (!detail.showsCorners()) {
            Color color = box.stroke().isVisible() ? box.stroke().color() : box.fill();
            fillRoughly(bounds, color, canvas);
            if (box.stroke().isVisible() && box.fill().isVisible()) {
                double inset = Math.min(1 / detail.scale(), bounds.height() / 4);
                fillRoughly(bounds.inset(Insets.of(inset, inset)), box.fill(), canvas);
            }
            return;
        }
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

    private static void draw(
            PathShape shape,
            Figure figure,
            Role role,
            GraphicsContext canvas,
            Detail detail,
            Rect area) {
        if (shape.fill().isVisible()) {
            Rect bounds = shape.bounds();
            if (detail.showsSign(bounds, role)) {
                canvas.setFill(Paints.of(shape.fill()));
                Outlines.trace(shape.path(), canvas);
                canvas.fill();
            } else if (Detail.isMain(bounds, figure.bounds()) && role != Role.ARROW) {
                double width = Math.max(bounds.width(), LEAST_EDGE / detail.scale());
                fillRoughly(
                        new Rect(bounds.x(), bounds.y(), width, bounds.height()),
                        shape.fill(),
                        canvas);
            }
        }
        if (shape.stroke().isVisible() && !isSignThatIsLost(shape, role, detail)) {
            use(shape.stroke(), canvas);
            Outlines.stroke(shape.path(), shape.stroke(), canvas, area);
        }
    }

    /// Small strokes of a card are signs; arrows, rules and curves are none.
    private static boolean isSignThatIsLost(PathShape shape, Role role, Detail detail) {
        return role == Role.TOUCHPOINT && !detail.showsSign(shape.bounds(), role);
    }

    private void draw(TextBlock block, GraphicsContext canvas, Detail detail) {
        if (detail.showsLetters(block.style())) {
            canvas.setFill(Paints.of(block.color()));
            for (TextLine line : block.lines()) {
                draw(line, block, canvas);
            }
            return;
        }
        double height = block.style().size() * X_HEIGHT;
        if (detail.showsStrip(height)) {
            canvas.setFill(Paints.of(block.color().withOpacity(STRIP_OPACITY)));
            for (TextLine line : block.lines()) {
                canvas.fillRect(line.x(), line.baseline() - height, line.width(), height);
            }
        }
    }

    private void draw(TextLine line, TextBlock block, GraphicsContext canvas) {
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

    private static void fillRoughly(Rect bounds, Color color, GraphicsContext canvas) {
        if (color.opacity() >= LEAST_OPACITY) {
            canvas.setFill(Paints.of(color));
            canvas.fillRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
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
