package org.touchline.paint.pdf;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.Links;
import org.touchline.text.MissingGlyphs;

import java.io.IOException;
import java.util.List;

/// Writes one text, run by run, exactly where the layout put them. Made for one text.
final class TextPainter {
    private final PageContent content;
    private final TextBlock block;
    private final TextParts parts;
    private final Links links;
    private boolean writing;

    /// Characters other than blanks that were written, to find the addresses again.
    private int written;

    TextPainter(PageContent content, TextBlock block, TextParts parts) {
        this.content = content;
        this.block = block;
        this.parts = parts;
        links = Links.in(block);
    }

    void paint() throws IOException {
        List<TextLine> lines = block.lines();
        for (TextLine line : lines) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                paint(run, x, line.baseline());
                x += run.width();
            }
            if (line.blankAfter() && line != lines.getLast()) {
                write(" ", block.style().face(), x, line.baseline());
            }
        }
        endWriting();
    }

    private void paint(TextRun run, double x, double baseline) throws IOException {
        if (run.face() == FontFace.MISSING) {
            paintBoxes(run, x, baseline);
        } else if (links.isEmpty()) {
            write(run.text(), run.face(), x, baseline);
        } else {
            paintPieces(run, x, baseline);
        }
        written += links.isEmpty() ? 0 : Links.length(run);
    }

    private void paintPieces(TextRun run, double x, double baseline) throws IOException {
        double left = x;
        for (Links.Piece piece : links.pieces(run, written)) {
            double width = content.width(piece.text(), run.face(), block.style().size());
            if (piece.address().isEmpty()) {
                write(piece.text(), run.face(), left, baseline);
            } else {
                double size = block.style().size();
                endWriting();
                parts.beginLink(
                        piece.address(), new Rect(left, baseline - size, width, 1.3 * size));
                content.beginText(block.color());
                content.show(piece.text(), run.face(), size, left, baseline);
                content.endText();
                parts.end();
            }
            left += width;
        }
    }

    private void write(String text, FontFace face, double x, double baseline) throws IOException {
        if (!writing) {
            parts.beginLetters();
            content.beginText(block.color());
            writing = true;
        }
        content.show(text, face, block.style().size(), x, baseline);
    }

    private void endWriting() throws IOException {
        if (writing) {
            content.endText();
            parts.end();
            writing = false;
        }
    }

    private void paintBoxes(TextRun run, double x, double baseline) throws IOException {
        endWriting();
        Stroke stroke = Stroke.solid(block.color(), MissingGlyphs.strokeWidth(block.style()));
        parts.beginBoxes(run.text());
        for (Rect box : MissingGlyphs.boxes(run, x, baseline, block.style())) {
            content.paint(Outlines.rectangle(box, 0), Color.TRANSPARENT, stroke);
        }
        parts.end();
    }
}
