package org.touchline.paint.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.touchline.drawing.FontFace;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// What is drawn on a page, one operator after the other: in its own coordinates, which run
/// downwards, and between [#beginLayer] and [#endLayer] in those of a drawing. Everything stands
/// between a `begin…` and [#end].
final class PageContent implements AutoCloseable {
    /// Of strokes, for caps and joins alike.
    private static final int ROUND = 1;

    /// Of fonts in PDF.
    private static final double UNITS_PER_EM = 1000;

    private final PDPageContentStream stream;
    private final Deque<Inks> outerInks = new ArrayDeque<>();
    private final EmbeddedFonts fonts;
    private final Stamps stamps;
    private Inks inks;

    PageContent(PDDocument document, PDPage page, Matrix toPage, EmbeddedFonts fonts, Stamps stamps)
            throws IOException {
        this.fonts = fonts;
        this.stamps = stamps;
        stream = new PDPageContentStream(document, page);
        inks = new Inks(stream);
        stream.setLineCapStyle(ROUND);
        stream.setLineJoinStyle(ROUND);
        stream.transform(toPage);
    }

    /// Begins a drawing, or a part of it.
    void beginLayer(Layer layer) throws IOException {
        stream.saveGraphicsState();
        outerInks.push(inks);
        inks = inks.inner();
        if (!layer.isWhole()) {
            Outlines.add(Outlines.rectangle(layer.bounds(), 0), stream);
            stream.clip();
        }
        Rect origin = layer.onPage(Rect.EMPTY);
        float scale = (float) layer.scale();
        stream.transform(new Matrix(scale, 0, 0, scale, (float) origin.x(), (float) origin.y()));
    }

    void endLayer() throws IOException {
        stream.restoreGraphicsState();
        inks = outerInks.pop();
    }

    /// Begins what no reader is told of.
    void beginArtifact() throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
    }

    /// Begins a part that an element of the structure tree is tied to.
    void beginPart(String type, int number) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(type), number);
    }

    /// Begins a part that is read as a text which the page does not show.
    void beginPart(String type, int number, String actualText) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        properties.setString(COSName.ACTUAL_TEXT, actualText);
        stream.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
    }

    void end() throws IOException {
        stream.endMarkedContent();
    }

    /// Fills and strokes a path; what is not visible is left out.
    void paint(Path path, Color fill, Stroke stroke) throws IOException {
        if (fill.isVisible()) {
            inks.fillWith(fill);
        }
        if (stroke.isVisible()) {
            inks.strokeWith(stroke);
        }
        if (fill.isVisible() && stroke.isVisible()) {
            Outlines.add(path, stream);
            stream.fillAndStroke();
        } else if (fill.isVisible()) {
            Outlines.add(path, stream);
            stream.fill();
        } else if (stroke.isVisible()) {
            Outlines.add(path, stream);
            stream.stroke();
        }
    }

    /// Fills an outline that is likely to be at other places of the page too.
    void stamp(Path outline, Color fill) throws IOException {
        if (fill.isVisible()) {
            Rect bounds = outline.bounds();
            inks.fillWith(fill);
            stream.saveGraphicsState();
            stream.transform(Matrix.getTranslateInstance((float) bounds.x(), (float) bounds.y()));
            stream.drawForm(stamps.of(outline.translated(-bounds.x(), -bounds.y())));
            stream.restoreGraphicsState();
        }
    }

    void beginText(Color color) throws IOException {
        inks.fillWith(color);
        stream.beginText();
    }

    /// Writes a text that the face has all glyphs of.
    void show(String text, FontFace face, double size, double x, double baseline)
            throws IOException {
        stream.setFont(fonts.of(face), (float) size);
        stream.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
        stream.showText(text);
    }

    /// How wide a text is.
    double width(String text, FontFace face, double size) throws IOException {
        return fonts.of(face).getStringWidth(text) / UNITS_PER_EM * size;
    }

    void endText() throws IOException {
        stream.endText();
    }

    /// Stretches an image over a rectangle, cut off outside a path.
    void draw(PDImageXObject image, Rect bounds, Path clip) throws IOException {
        stream.saveGraphicsState();
        Outlines.add(clip, stream);
        stream.clip();
        stream.drawImage(
                image,
                new Matrix(
                        (float) bounds.width(),
                        0,
                        0,
                        (float) -bounds.height(),
                        (float) bounds.x(),
                        (float) bounds.bottom()));
        stream.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
