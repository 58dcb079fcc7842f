package org.touchline.paint.png;

import org.touchline.drawing.Box;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.GlyphOutlines;
import org.touchline.text.MissingGlyphs;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Draws items with AWT, which needs no screen for shapes.
final class StripPainter {
    private final GlyphOutlines outlines;
    private final Bitmaps bitmaps = new Bitmaps();
    private final Map<GlyphOutlines.Outline, Shape> letters = new ConcurrentHashMap<>();

    StripPainter(GlyphOutlines outlines) {
        this.outlines = outlines;
    }

    /// @param graphics in 1/72 inch
    void paint(Item item, Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(item.at().x(), item.at().y());
        for (Primitive primitive : item.figure().primitives()) {
            paint(primitive, graphics);
        }
        graphics.setTransform(before);
    }

    private void paint(Primitive primitive, Graphics2D graphics) {
        switch (primitive) {
            case Box box ->
                    paint(
                            rectangle(box.bounds(), box.radius()),
                            box.fill(),
                            box.stroke(),
                            graphics);
            case PathShape shape ->
                    paint(Shapes.of(shape.path()), shape.fill(), shape.stroke(), graphics);
            case TextBlock block -> paint(block, graphics);
            case Picture picture ->
                    bitmaps.paint(
                            picture, rectangle(picture.bounds(), picture.clipRadius()), graphics);
        }
    }

    private static void paint(Shape shape, Color fill, Stroke stroke, Graphics2D graphics) {
        if (fill.isVisible()) {
            graphics.setColor(Shapes.of(fill));
            graphics.fill(shape);
        }
        if (stroke.isVisible()) {
            graphics.setColor(Shapes.of(stroke.color()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private void paint(TextBlock block, Graphics2D graphics) {
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                if (run.face() == FontFace.MISSING) {
                    paintBoxes(run, x, line.baseline(), block, graphics);
                } else {
                    paintLetters(run, x, line.baseline(), block, graphics);
                }
                x += run.width();
            }
        }
    }

    private void paintLetters(
            TextRun run, double x, double baseline, TextBlock block, Graphics2D graphics) {
        graphics.setColor(Shapes.of(block.color()));
        double size = block.style().size();
        double left = x;
        for (int codePoint : run.text().codePoints().toArray()) {
            GlyphOutlines.Outline outline = outlines.of(run.face(), codePoint);
            if (outline.path().isPresent()) {
                AffineTransform before = graphics.getTransform();
                graphics.translate(left, baseline);
                graphics.scale(size, size);
                graphics.fill(
                        letters.computeIfAbsent(
                                outline, letter -> Shapes.of(letter.path().orElseThrow())));
                graphics.setTransform(before);
            }
            left += outline.advance() * size;
        }
    }

    private static void paintBoxes(
            TextRun run, double x, double baseline, TextBlock block, Graphics2D graphics) {
        Stroke stroke = Stroke.solid(block.color(), MissingGlyphs.strokeWidth(block.style()));
        for (Rect box : MissingGlyphs.boxes(run, x, baseline, block.style())) {
            paint(rectangle(box, 0), Color.TRANSPARENT, stroke, graphics);
        }
    }

    private static Shape rectangle(Rect bounds, double radius) {
        return radius <= 0
                ? new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                : new RoundRectangle2D.Double(
                        bounds.x(),
                        bounds.y(),
                        bounds.width(),
                        bounds.height(),
                        2 * radius,
                        2 * radius);
    }

    private static BasicStroke stroke(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
