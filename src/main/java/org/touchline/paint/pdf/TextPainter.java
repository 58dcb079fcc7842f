package org.touchline.paint.pdf;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.MissingGlyphs;

import java.io.IOException;
import java.util.List;

/// Writes one text, run by run, exactly where the layout put them. Made for one text.
final class TextPainter {
    private final PageContent content;
    private final TextBlock block;
    private final TextParts parts;
    private boolean writing;

    TextPainter(PageContent content, TextBlock block, TextParts parts) {
        this.content = content;
        this.block = block;
        this.parts = parts;
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
        } else {
            write(run.text(), run.face(), x, baseline);
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
