package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.PERSONA_GAP;
import static org.touchline.layout.sheet.Metrics.PERSONA_HEIGHT;
import static org.touchline.layout.sheet.Metrics.PERSONA_MAX_TEXT_WIDTH;
import static org.touchline.layout.sheet.Metrics.PERSONA_PORTRAIT;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Image;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;
import org.touchline.style.Palette;
import org.touchline.style.Surface;
import org.touchline.style.Theme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws a badge for each persona, with a portrait or an initial: in rows, flush right.
final class PersonaBadges {
    private static final double PADDING = (PERSONA_HEIGHT - PERSONA_PORTRAIT) / 2;

    private final JourneyMap map;
    private final Pen pen;
    private final Words words;
    private final List<List<Badge>> rows = new ArrayList<>();

    /// @param width that no row exceeds, unless a single badge does
    PersonaBadges(JourneyMap map, Pen pen, Words words, double width) {
        this.map = map;
        this.pen = pen;
        this.words = words;
        double used = width;
        for (Persona persona : map.personas()) {
            Badge badge = badge(persona);
            if (used + badge.width > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(badge);
            used += badge.width + PERSONA_GAP;
        }
    }

    /// Of the widest row, with a gap at its left; 0 without personas.
    double width() {
        return rows.stream().mapToDouble(PersonaBadges::width).max().orElse(0);
    }

    double height() {
        return rows.stream().mapToDouble(row -> height(row) + PERSONA_GAP).sum();
    }

    void draw(Sketch sketch, double right, double top) {
        double y = top;
        for (List<Badge> row : rows) {
            double x = right - width(row);
            for (Badge badge : row) {
                x += PERSONA_GAP;
                draw(sketch, badge, new Rect(x, y, badge.width, height(row)));
                x += badge.width;
            }
            y += height(row) + PERSONA_GAP;
        }
    }

    private Badge badge(Persona persona) {
        Surface card = theme().card();
        Look look = new Look(TextStyles.HEADING, card.ink(), TextStyles.DETAIL, theme().mutedInk());
        String detail = persona.quote().isBlank() ? persona.summary() : persona.quote();
        Caption caption = new Caption(pen, look, persona.name(), detail, PERSONA_MAX_TEXT_WIDTH);
        double width = 3.5 * PADDING + PERSONA_PORTRAIT + caption.usedWidth() + PADDING;
        double height = Math.max(PERSONA_HEIGHT, caption.height() + 2 * PADDING);
        return new Badge(persona, caption, width, height);
    }

    private void draw(Sketch sketch, Badge badge, Rect bounds) {
        Persona persona = badge.persona;
        Stroke border = Stroke.solid(theme().card().border(), HAIRLINE);
        Rect portrait =
                new Rect(
                        bounds.x() + PADDING,
                        bounds.centerY() - PERSONA_PORTRAIT / 2,
                        PERSONA_PORTRAIT,
                        PERSONA_PORTRAIT);
        Image image = map.images().get(persona.portrait());
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(bounds, PERSONA_HEIGHT / 2, theme().card().fill(), border));
        if (image != null) {
            primitives.add(picture(image, portrait));
        }
        double x = portrait.right() + 1.5 * PADDING;
        double y = bounds.centerY() - badge.caption.height() / 2;
        primitives.addAll(badge.caption.at(x, y));
        sketch.add(
                new Item(
                        ItemIds.of("persona", persona.id()),
                        Role.PERSONA,
                        altText(persona),
                        bounds,
                        primitives),
                new Hit.OnPersona(persona.id()),
                bounds,
                badge.caption.namePlace(x, y));
        if (image == null) {
            sketch.add(initialOnDisc(persona, portrait));
        }
    }

    private static Picture picture(Image image, Rect bounds) {
        return new Picture(bounds, image.type(), image.data(), bounds.width() / 2, image.alt());
    }

    /// Decoration, for the name stands beside it: nobody wants to hear "A, Andrey".
    private Item initialOnDisc(Persona persona, Rect bounds) {
        Surface disc = theme().header(color(persona));
        return Item.decoration(
                ItemIds.of("initial", persona.id()),
                List.of(
                        new Box(bounds, bounds.width() / 2, disc.fill(), Stroke.NONE),
                        pen.initial(initial(persona), TextStyles.INITIAL, disc.ink(), bounds)));
    }

    private Color color(Persona persona) {
        return Color.parse(persona.color())
                .orElseGet(() -> Palette.stage(map.personas().indexOf(persona)));
    }

    private String initial(Persona persona) {
        String name = Normalizer.normalize(words.name(persona.name()), Normalizer.Form.NFC);
        return Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    private String altText(Persona persona) {
        return Words.joined(
                words.text("map.alt.persona", words.name(persona.name())),
                words.sentence(persona.summary()),
                words.sentence(persona.quote()));
    }

    private static double width(List<Badge> row) {
        return row.stream().mapToDouble(badge -> badge.width + PERSONA_GAP).sum();
    }

    private static double height(List<Badge> row) {
        return row.stream().mapToDouble(badge -> badge.height).max().orElse(0);
    }

    private Theme theme() {
        return pen.theme();
    }

    private record Badge(Persona persona, Caption caption, double width, double height) {}
}
