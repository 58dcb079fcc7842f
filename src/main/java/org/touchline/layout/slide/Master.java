package org.touchline.layout.slide;

import static org.touchline.layout.slide.SlideStyles.BAR;
import static org.touchline.layout.slide.SlideStyles.GAP;
import static org.touchline.layout.slide.SlideStyles.HEIGHT;
import static org.touchline.layout.slide.SlideStyles.MARGIN;
import static org.touchline.layout.slide.SlideStyles.ROOM_BOTTOM;
import static org.touchline.layout.slide.SlideStyles.ROOM_TOP;
import static org.touchline.layout.slide.SlideStyles.WIDTH;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Slide;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;

/// What all slides have in common: the edge, the title, the bar of stages, the foot.
final class Master {
    static final double TITLE_WIDTH = 600;

    private static final double TITLE_TOP = 36;
    private static final double DISC = 42;
    private static final double FOOT_TOP = 502;
    private static final double BAR_WIDTH = 190;
    private static final int MOST_TITLE_LINES = 2;
    private static final int MOST_OPENING_LINES = 4;

    private final JourneyMap map;
    private final Pen pen;
    private final Words words;
    private final StageColors colors;

    Master(JourneyMap map, Pen pen, Words words) {
        this.map = map;
        this.pen = pen;
        this.words = words;
        colors = new StageColors(map);
    }

    /// Where a slide's contents stand.
    Rect room(Heading heading) {
        double top = Math.max(ROOM_TOP, captionBottom(heading) + GAP);
        return new Rect(MARGIN, top, WIDTH - 2 * MARGIN, ROOM_BOTTOM - top);
    }

    /// Whether a slide's heading shows the whole of its title.
    boolean showsWholeTitle(Heading heading) {
        return title(heading).isWhole();
    }

    /// A finished slide.
    ///
    /// @param number from 1
    Slide slide(SlideDraft draft, int number, int count) {
        Heading heading = draft.heading();
        List<Item> items = new ArrayList<>();
        Rect edge = new Rect(0, 0, BAR, HEIGHT);
        items.add(Item.decoration("slide:edge", List.of(Box.filled(edge, heading.accent()))));
        addHeading(draft, items);
        if (heading.stage() != Heading.NO_STAGE) {
            items.add(stageBar(heading.stage()));
        }
        items.addAll(draft.items());
        items.addAll(foot(number, count));
        String name = words.name(heading.title());
        Drawing drawing =
                new Drawing(
                        map.brief().title(),
                        map.brief().language(),
                        new Size(WIDTH, HEIGHT),
                        pen.theme().paper(),
                        items);
        return new Slide(
                drawing,
                heading.isOpening(),
                Words.joined(" ", List.of(name, draft.part())),
                draft.notes());
    }

    private void addHeading(SlideDraft draft, List<Item> items) {
        Heading heading = draft.heading();
        TextBlock title = title(heading).block();
        double x = titleLeft(heading);
        List<Primitive> shown = List.of(title.translated(x, titleTop(heading)));
        String said = Words.joined(" ", List.of(words.name(heading.title()), draft.part()));
        items.add(Item.enclosing(Slide.TITLE, heading.role(), said, shown));
        if (heading.stage() != Heading.NO_STAGE) {
            items.add(stageDisc(heading));
        }
        String detail = Words.joined("  ·  ", List.of(heading.detail(), draft.part()));
        if (!detail.isBlank()) {
            TextBlock line = detail(detail);
            double y = titleTop(heading) + title.bounds().height() + 2;
            items.add(
                    Item.enclosing(
                            "slide:detail", Role.SUMMARY, detail, List.of(line.translated(x, y))));
        }
    }

    private FittedText title(Heading heading) {
        String text = words.name(heading.title());
        Color ink = pen.theme().ink();
        return heading.isOpening()
                ? FittedText.of(
                        pen, text, SlideStyles.OPENING, ink, openingWidth(), MOST_OPENING_LINES)
                : FittedText.of(pen, text, SlideStyles.TITLE, ink, TITLE_WIDTH, MOST_TITLE_LINES);
    }

    /// Longer ones than a heading has room for are no details.
    private TextBlock detail(String text) {
        return FittedText.of(pen, text, SlideStyles.TEXT, pen.theme().mutedInk(), TITLE_WIDTH, 2)
                .block();
    }

    private double openingWidth() {
        return map.personas().isEmpty() ? WIDTH - 3 * MARGIN : OpeningSlides.TEXT_WIDTH;
    }

    private double captionBottom(Heading heading) {
        double detail =
                heading.detail().isBlank() ? 0 : detail(heading.detail()).bounds().height() + 2;
        return titleTop(heading) + title(heading).block().bounds().height() + detail;
    }

    private static double titleTop(Heading heading) {
        return heading.isOpening() ? 96 : TITLE_TOP;
    }

    private static double titleLeft(Heading heading) {
        return heading.stage() == Heading.NO_STAGE ? MARGIN : MARGIN + DISC + 15;
    }

    private Item stageDisc(Heading heading) {
        var surface = pen.theme().header(heading.accent());
        Rect disc = new Rect(MARGIN, TITLE_TOP + 3, DISC, DISC);
        String number = Integer.toString(heading.stage() + 1);
        return Item.decoration(
                "slide:stage",
                List.of(
                        new Box(disc, DISC / 2, surface.fill(), Stroke.NONE),
                        pen.initial(number, SlideStyles.NAME, surface.ink(), disc)));
    }

    /// The stages, the one that the slide is about as a higher bar.
    private Item stageBar(int current) {
        int count = map.stages().size();
        double pitch = Math.min(50, BAR_WIDTH / count);
        double gap = Math.min(5, pitch / 4);
        double left = WIDTH - MARGIN - pitch * count + gap;
        List<Primitive> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Color color = colors.of(i);
            boolean here = i == current;
            double height = here ? 14 : 7;
            Rect bounds =
                    new Rect(left + i * pitch, TITLE_TOP + 24 - height / 2, pitch - gap, height);
            Color fill = here ? color : pen.theme().paper().mixedWith(color, 0.28);
            bars.add(new Box(bounds, Math.min(3.5, bounds.width() / 2), fill, Stroke.NONE));
        }
        String said = words.text("map.slide.progress", current + 1, count);
        return Item.enclosing("slide:progress", Role.EMOTION_CURVE, said, bars);
    }

    private List<Item> foot(int number, int count) {
        Color ink = pen.theme().mutedInk();
        TextBlock name =
                FittedText.of(
                                pen,
                                words.name(map.brief().title()),
                                SlideStyles.TEXT,
                                ink,
                                WIDTH - 2 * MARGIN - 120,
                                1)
                        .block();
        TextBlock page = pen.text(number + " / " + count, SlideStyles.TEXT, ink, 120);
        double right = WIDTH - MARGIN - page.bounds().width();
        return List.of(
                Item.decoration(Slide.FOOTER, List.of(name.translated(MARGIN, FOOT_TOP))),
                Item.decoration(Slide.NUMBER, List.of(page.translated(right, FOOT_TOP))));
    }
}
