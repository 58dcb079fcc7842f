package org.touchline.layout.slide;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Brief;

import java.util.ArrayList;
import java.util.List;

/// The title page: the title, the state, the objective, and the personas at the right. What has no
/// room there has slides of its own.
final class OpeningSlides {
    /// What the title has beside the personas.
    static final double TEXT_WIDTH = 520;

    private static final double PERSONAS_TOP = 96;

    private final SlideContext context;
    private final Heading heading;

    OpeningSlides(SlideContext context) {
        this.context = context;
        Brief brief = context.map().brief();
        heading =
                context.heading(
                        Role.TITLE,
                        brief.title(),
                        context.words().text("map.state." + brief.state().key()));
    }

    List<SlideDraft> make() {
        List<FlowCard> personas = new PersonaCards(context).all();
        List<FlowCard> brief = brief();
        Rect room = context.master().room(heading);
        double textWidth = personas.isEmpty() ? room.width() : TEXT_WIDTH;
        double right = room.x() + TEXT_WIDTH + 2 * SlideStyles.GAP;
        Rect left = new Rect(room.x(), room.y(), textWidth, room.height());
        Rect side =
                new Rect(
                        right,
                        PERSONAS_TOP,
                        room.right() - right,
                        SlideStyles.ROOM_BOTTOM - PERSONAS_TOP);
        var texts = CardFlow.pages(brief, left, 1, context.pen(), context.words());
        var people = CardFlow.pages(personas, side, 1, context.pen(), context.words());
        List<Item> items = new ArrayList<>();
        List<SlideDraft> more = new ArrayList<>();
        if (texts.size() <= 1 && room.height() > 0) {
            texts.forEach(items::addAll);
        } else {
            more.addAll(context.cards(plain("map.slide.brief"), brief, 1));
        }
        if (people.size() <= 1) {
            people.forEach(items::addAll);
        } else {
            more.addAll(context.cards(plain("map.slide.personas"), personas, 2));
        }
        List<SlideDraft> all = new ArrayList<>();
        all.add(new SlideDraft(heading, "", items, context.map().brief().scenario()));
        all.addAll(more);
        return all;
    }

    private Heading plain(String key) {
        return context.heading(Role.LANE, context.words().text(key), "");
    }

    private List<FlowCard> brief() {
        Words words = context.words();
        Brief brief = context.map().brief();
        List<Section> sections = new ArrayList<>();
        if (!context.master().showsWholeTitle(heading)) {
            add("property.name", brief.title(), sections);
        }
        add("map.slide.objective", brief.objective(), sections);
        add("map.slide.scenario", brief.scenario(), sections);
        if (sections.isEmpty()) {
            return List.of();
        }
        return List.of(new TextCard(context).of("brief", words.text("map.slide.brief"), sections));
    }

    private void add(String label, String text, List<Section> sections) {
        sections.addAll(
                Section.of(
                        Role.NOTE,
                        context.words().text(label),
                        text,
                        context.pen().theme().note()));
    }
}
