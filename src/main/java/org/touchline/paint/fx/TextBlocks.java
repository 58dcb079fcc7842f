package org.touchline.paint.fx;

import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.drawing.TextRun;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.MissingGlyphs;

import java.util.List;

/// Texts, a node for each run, exactly where the layout put it.
final class TextBlocks {
    private final FxFonts fonts;

    TextBlocks(FxFonts fonts) {
        this.fonts = fonts;
    }

    void add(TextBlock block, List<Node> nodes) {
        for (TextLine line : block.lines()) {
            double x = line.x();
            for (TextRun run : line.runs()) {
                addRun(run, x, line.baseline(), block, nodes);
                x += run.width();
            }
        }
    }

    private void addRun(TextRun run, double x, double baseline, TextBlock block, List<Node> nodes) {
        if (run.face() == FontFace.MISSING) {
            Stroke stroke = Stroke.solid(block.color(), MissingGlyphs.strokeWidth(block.style()));
            for (Rect box : MissingGlyphs.boxes(run, x, baseline, block.style())) {
                Rectangle node = Boxes.rectangle(box, 0);
                Paints.apply(node, Color.TRANSPARENT, stroke);
                nodes.add(node);
            }
        } else {
            Text node = new Text(x, baseline, run.text());
            node.setFont(fonts.font(run.face(), block.style().size()));
            node.setFill(Paints.of(block.color()));
            nodes.add(node);
        }
    }
}
