package org.touchline.drawing;

import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.text.LineBreaker;

import java.util.ArrayList;
import java.util.List;

/// A drawing of everything that a painter must be able to draw: every role, every primitive, every
/// font, opacity, dashes, round and sharp corners, pictures with and without transparency. Each
/// painter's test draws it.
public final class Gallery {
    /// Sentences that every painter must give back as text, in the languages of the product, and
    /// with the signs that people type.
    public static final List<String> SENTENCES =
            List.of(
                    "An office affluent in fjords: find, offer, flow.",
                    "Zażółć gęślą jaźń: kupuje bilet.",
                    "Știe ce înseamnă să aștepți în gară.",
                    "Съешь ещё этих мягких французских булок.",
                    "她在手机上查看今天下午的天气，然后出发。",
                    "Wait 5 → 20 min (−40 %, ≈ ≥ 3 ×) ⇒ ★★☆ ✓ ✗ ♥ ☎ ● ■");

    private static final Color INK = Color.of("#1F2937");
    private static final Color RED = Color.of("#B2182B");
    private static final Color BLUE = Color.of("#2166AC");
    private static final Color PALE = Color.of("#E8F2FB");
    private static final Color LINE = Color.of("#7F8BA0");
    private static final TextStyle HEADING = TextStyle.of(Weight.SEMIBOLD, 18);
    private static final TextStyle NAME = TextStyle.of(Weight.SEMIBOLD, 11);
    private static final TextStyle BODY = TextStyle.of(Weight.REGULAR, 10);

    private final LineBreaker breaker;
    private final Icons icons = new Icons();
    private final List<Item> items = new ArrayList<>();

    private Gallery(BundledFonts fonts) {
        breaker = new LineBreaker(fonts);
    }

    /// The drawing, its texts measured by `fonts`.
    public static Drawing drawing(BundledFonts fonts) {
        Gallery gallery = new Gallery(fonts);
        gallery.header();
        gallery.touchpoint();
        gallery.lines();
        gallery.lanes();
        gallery.corners();
        return new Drawing("Gallery", "en", new Size(520, 470), Color.WHITE, gallery.items);
    }

    private void header() {
        add(Role.TITLE, "Title", text("Gallery of all primitives", HEADING, 20, 14, 300));
        add(Role.SUMMARY, "Summary", text("Objective: nothing is lost", BODY, 20, 42, 300));
        add(
                Role.PERSONA,
                "Persona Andrey, with a portrait",
                outlined(new Rect(340, 14, 160, 44), 22),
                new Picture(
                        new Rect(346, 18, 36, 36),
                        "image/jpeg",
                        TestPictures.jpeg(),
                        18,
                        "Portrait of Andrey"),
                text("Andrey", NAME, 390, 18, 100),
                text("always late", BODY, 390, 33, 100));
        add(Role.STAGE, "Stage", text("Awareness", NAME, 20, 80, 120));
        add(Role.TIME_SLOT, "Time slot", text("Morning rush\n08:50", BODY, 160, 80, 120));
    }

    private void touchpoint() {
        Rect card = new Rect(160, 120, 176, 90);
        add(Role.DECORATION, "", filled(card.translated(1, 2), 7, INK.withOpacity(0.15)));
        add(
                Role.TOUCHPOINT,
                "Touchpoint",
                new Box(card, 7, Color.WHITE, Stroke.solid(LINE, 1)),
                filled(new Rect(160, 120, 5, 90), 0, BLUE),
                filled(new Rect(170, 127, 20, 20), 10, Color.of("#EEF1F5")),
                PathShape.filled(icons.outline("globe", new Rect(174, 131, 12, 12)), INK),
                text("Registers: e-mail only, on the phone 🚆 שלום", NAME, 198, 126, 130),
                new PathShape(
                        icons.outline("star", new Rect(174, 190, 12, 12)),
                        Color.of("#B07C10"),
                        Stroke.NONE,
                        "1 of 5 stars"),
                new PathShape(
                        icons.outline("angry", new Rect(312, 188, 16, 16)),
                        RED,
                        Stroke.NONE,
                        "Angry"));
    }

    private void lines() {
        Path wave = Path.from(20, 240).curveTo(120, 190, 180, 290, 330, 240).build();
        add(Role.EMOTION_CURVE, "Curve", stroked(wave, Stroke.solid(INK, 2)));
        add(Role.EMOTION, "Happy", PathShape.filled(icons.outline("happy", face()), BLUE));
        Path dashed = Path.from(20, 270).lineTo(330, 270).build();
        add(Role.DECORATION, "", stroked(dashed, new Stroke(LINE, 1.5, List.of(6.0, 4.0))));
        Path bow = Path.from(350, 150).curveTo(420, 150, 380, 220, 450, 220).build();
        Path head = Path.from(462, 220).lineTo(450, 214).lineTo(450, 226).close().build();
        add(
                Role.ARROW,
                "From the first card to the next",
                stroked(bow, Stroke.solid(RED.withOpacity(0.6), 3)),
                PathShape.filled(head, RED));
    }

    private void lanes() {
        double y = 290;
        add(Role.LANE, "Lane", text("Languages", NAME, 20, y, 120));
        for (String sentence : SENTENCES) {
            TextBlock block = text(sentence, BODY, 160, y, 150);
            add(Role.NOTE, "Note: " + sentence, block);
            y = block.bounds().bottom() + 4;
        }
        add(
                Role.PAIN_POINT,
                "Pain point",
                filled(new Rect(340, 290, 160, 44), 5, Color.of("#FDECEA")),
                text("Typing 🙂👨‍👩‍👧 while walking\nis not worth it", BODY, 348, 295, 144));
        add(
                Role.OPPORTUNITY,
                "Opportunity",
                new Box(new Rect(340, 344, 160, 32), 5, PALE, Stroke.solid(BLUE, 0.75)),
                PathShape.filled(icons.outline("lightbulb", new Rect(346, 350, 12, 12)), BLUE),
                breaker.centered("Centred 注册", BODY, INK, new Point(420, 350), 120));
    }

    private void corners() {
        add(
                Role.PERSONA,
                "A picture with transparent parts",
                filled(new Rect(340, 390, 70, 60), 0, PALE),
                new Picture(
                        new Rect(350, 395, 50, 50), "image/png", TestPictures.png(), 12, "Fading"));
        add(
                Role.DECORATION,
                "",
                outlined(new Rect(430, 390, 60, 24), 0),
                outlined(new Rect(430, 424, 60, 24), 12));
    }

    private static Rect face() {
        return new Rect(166, 228, 20, 20);
    }

    private TextBlock text(String text, TextStyle style, double x, double y, double width) {
        return breaker.block(text, style, INK, new Point(x, y), width);
    }

    private static Box filled(Rect bounds, double radius, Color fill) {
        return new Box(bounds, radius, fill, Stroke.NONE);
    }

    private static Box outlined(Rect bounds, double radius) {
        return new Box(bounds, radius, Color.TRANSPARENT, Stroke.solid(LINE, 1));
    }

    private static PathShape stroked(Path path, Stroke stroke) {
        return new PathShape(path, Color.TRANSPARENT, stroke, "");
    }

    private void add(Role role, String altText, Primitive... primitives) {
        Rect bounds =
                List.of(primitives).stream()
                        .map(Primitive::bounds)
                        .reduce(Rect::union)
                        .orElseThrow();
        String id = role.name().toLowerCase() + ":" + items.size();
        items.add(new Item(id, role, altText, bounds, List.of(primitives)));
    }
}
