package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.HEADER_PADDING;
import static org.touchline.layout.sheet.Metrics.LINE_GAP;
import static org.touchline.layout.sheet.Metrics.MARGIN;
import static org.touchline.layout.sheet.Metrics.SECTION_GAP;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Draws what stands above the grid: the title, the line that sums up what the map is about, and
/// the personas at the right.
final class PageHeader {
    /// A line does not begin with it.
    private static final String SEPARATOR = "\u00A0\u00A0·  ";

    /// The personas take no more than this share of the sheet from the title.
    private static final double BADGES_SHARE = 0.45;

    private final JourneyMap map;
    private final Pen pen;
    private final Words words;
    private final List<Trail> trails;

    PageHeader(JourneyMap map, List<Trail> trails, Pen pen, Words words) {
        this.map = map;
        this.trails = trails;
        this.pen = pen;
        this.words = words;
    }

    /// Draws it at the top of the sheet.
    ///
    /// @param right the right border of the sheet's contents
    /// @return where the next part of the sheet begins
    double draw(Sketch sketch, double right) {
        double width = right - MARGIN;
        PersonaBadges badges = new PersonaBadges(map, pen, words, width * BADGES_SHARE);
        double textWidth = width - badges.width() - HEADER_PADDING;
        double titleBottom = drawTitle(sketch, textWidth);
        double summaryBottom = drawSummary(sketch, titleBottom, textWidth);
        badges.draw(sketch, right, MARGIN);
        return exact(Math.max(summaryBottom, MARGIN + badges.height())) + SECTION_GAP;
    }

    private double drawTitle(Sketch sketch, double width) {
        String title = map.brief().title();
        TextBlock block = pen.text(title, TextStyles.TITLE, theme().ink(), width);
        double height = Math.max(pen.lineHeight(TextStyles.TITLE), block.bounds().height());
        Rect bounds = new Rect(MARGIN, MARGIN, width, height);
        List<Primitive> primitives = List.of(block.translated(MARGIN, MARGIN));
        sketch.add(
                new Item("title", Role.TITLE, words.name(title), bounds, primitives),
                new Hit.OnTitle(),
                bounds,
                new TextPlace(bounds, TextStyles.TITLE, theme().ink()));
        return bounds.bottom();
    }

    private double drawSummary(Sketch sketch, double top, double width) {
        double y = top + LINE_GAP;
        List<Primitive> primitives = new ArrayList<>();
        for (String line : List.of(Words.joined(SEPARATOR, summaryParts()), scenario())) {
            TextBlock block = pen.text(line, TextStyles.SUMMARY, theme().mutedInk(), width);
            primitives.add(block.translated(MARGIN, y));
            y += block.bounds().height() + LINE_GAP;
        }
        if (trails.size() > 1) {
            Point start = new Point(MARGIN, y + LINE_GAP);
            PathLegend legend = new PathLegend(pen, words, trails, start, width);
            primitives.addAll(legend.primitives());
            y = legend.bottom();
        }
        Rect bounds = new Rect(MARGIN, top, width, y - top);
        sketch.add(new Item("summary", Role.SUMMARY, altText(), bounds, primitives));
        return bounds.bottom();
    }

    private String altText() {
        List<String> sentences = new ArrayList<>();
        summaryParts().forEach(part -> sentences.add(words.sentence(part)));
        sentences.add(words.sentence(scenario()));
        if (trails.size() > 1) {
            List<String> names =
                    trails.stream().map(trail -> words.name(trail.path().name())).toList();
            sentences.add(words.text("map.alt.paths", Words.joined(", ", names)));
        }
        return Words.joined(" ", sentences);
    }

    private List<String> summaryParts() {
        List<String> parts = new ArrayList<>();
        for (Persona persona : map.personas()) {
            parts.add(Words.joined(", ", List.of(persona.name(), persona.summary())));
        }
        parts.add(words.text("map.state." + map.brief().state().key()));
        parts.add(labelled("map.objective", map.brief().objective()));
        return parts;
    }

    private String scenario() {
        return labelled("map.scenario", map.brief().scenario());
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : words.text(key, text);
    }

    private Theme theme() {
        return pen.theme();
    }
}
