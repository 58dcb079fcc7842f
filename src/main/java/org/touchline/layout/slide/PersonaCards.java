package org.touchline.layout.slide;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Image;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;
import org.touchline.style.Palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the cards of personas: the portrait or an initial, the name, who that is.
final class PersonaCards {
    private static final double PORTRAIT = 56;
    private static final double INDENT = PORTRAIT + 14;
    private static final int MOST_NAME_LINES = 2;

    private final JourneyMap map;
    private final Pen pen;
    private final Words words;

    PersonaCards(SlideContext context) {
        map = context.map();
        pen = context.pen();
        words = context.words();
    }

    List<FlowCard> all() {
        return map.personas().stream().map(this::card).toList();
    }

    private FlowCard card(Persona persona) {
        String name = words.name(persona.name());
        List<Section> sections = new ArrayList<>();
        if (!name(name, 200).isWhole()) {
            add("property.name", name, sections);
        }
        add("map.slide.persona", persona.summary(), sections);
        add("property.quote", persona.quote(), sections);
        return new FlowCard(
                ItemIds.of("persona", persona.id()),
                Role.PERSONA,
                words.text("map.alt.persona", name),
                persona.name(),
                color(persona),
                width -> head(persona, name, width),
                sections);
    }

    private void add(String label, String text, List<Section> sections) {
        sections.addAll(Section.of(Role.NOTE, words.text(label), text, pen.theme().note()));
    }

    private FittedText name(String name, double width) {
        return FittedText.of(
                pen, name, SlideStyles.NAME, pen.theme().card().ink(), width, MOST_NAME_LINES);
    }

    private Figure head(Persona persona, String name, double width) {
        Rect portrait = new Rect(0, 0, PORTRAIT, PORTRAIT);
        Image image = map.images().get(persona.portrait());
        List<Primitive> primitives = new ArrayList<>();
        if (image == null) {
            var disc = pen.theme().header(color(persona));
            primitives.add(new Box(portrait, PORTRAIT / 2, disc.fill(), Stroke.NONE));
            primitives.add(pen.initial(initial(name), SlideStyles.TITLE, disc.ink(), portrait));
        } else {
            primitives.add(
                    new Picture(portrait, image.type(), image.data(), PORTRAIT / 2, image.alt()));
        }
        var block = name(name, width - INDENT).block();
        primitives.add(
                block.translated(INDENT, Math.max(0, (PORTRAIT - block.bounds().height()) / 2)));
        return Figure.enclosing(primitives);
    }

    private static String initial(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Character.toString(composed.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private Color color(Persona persona) {
        return Color.parse(persona.color())
                .orElseGet(() -> Palette.stage(map.personas().indexOf(persona)));
    }
}
