package org.touchline.layout.slide;

import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.layout.sheet.Pen;

import java.util.ArrayList;
import java.util.List;

/// A section's text in lines, of which some are still to be placed.
final class PanelLines {
    private static final double PADDING = 10;
    private static final double SPACING = 2;

    private final Section section;
    private final Pen pen;
    private final double width;
    private final TextBlock label;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    /// @param width of the panel
    PanelLines(Section section, Pen pen, double width) {
        this.section = section;
        this.pen = pen;
        this.width = width;
        label =
                FittedText.of(
                                pen,
                                section.label(),
                                SlideStyles.LABEL,
                                section.surface().sign(),
                                textWidth(),
                                2)
                        .block();
        for (String paragraph : section.text().strip().split("\\R")) {
            List<TextLine> broken = set(paragraph).lines();
            for (TextLine line : broken) {
                lines.add(new Line(line, line == broken.getLast()));
            }
        }
    }

    Section section() {
        return section;
    }

    boolean isDone() {
        return next >= lines.size();
    }

    /// The height of all that is still to be placed.
    double height() {
        return heightOf(lines.size() - next);
    }

    /// Whether some lines find a place.
    boolean fits(double room) {
        int wanted = Math.min(2, lines.size() - next);
        return heightOf(wanted) <= room;
    }

    /// Takes as many lines as there is room for, at least one.
    Panel take(double room) {
        int count = lines.size() - next;
        while (count > 1 && heightOf(count) > room) {
            count--;
        }
        List<TextBlock> blocks = new ArrayList<>();
        double y = PADDING + labelHeight();
        if (!label.lines().isEmpty()) {
            blocks.add(label.translated(PADDING, PADDING));
        }
        List<TextLine> paragraph = new ArrayList<>();
        for (Line line : lines.subList(next, next + count)) {
            paragraph.add(line.line);
            if (line.isLast || line == lines.get(next + count - 1)) {
                TextBlock block = set(FittedText.joined(paragraph)).translated(PADDING, y);
                blocks.add(block);
                y += paragraph.size() * SlideStyles.TEXT.leading();
                paragraph.clear();
            }
        }
        double height = heightOf(count);
        next += count;
        return new Panel(section, width, height, blocks);
    }

    private double heightOf(int count) {
        return 2 * PADDING + labelHeight() + count * SlideStyles.TEXT.leading();
    }

    private double labelHeight() {
        return label.lines().isEmpty() ? 0 : label.bounds().height() + SPACING;
    }

    private TextBlock set(String text) {
        return pen.text(text, SlideStyles.TEXT, section.surface().ink(), textWidth());
    }

    private double textWidth() {
        return width - 2 * PADDING;
    }

    private record Line(TextLine line, boolean isLast) {}
}
