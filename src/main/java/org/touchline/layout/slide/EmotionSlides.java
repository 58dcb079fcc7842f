package org.touchline.layout.slide;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.lane.MonotoneCurve;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The emotion curve, large: a face for each touchpoint that was asked for, with the number of its
/// stage below, a curve for each path, and where it is lowest and highest. A long journey takes
/// several slides.
final class EmotionSlides {
    private static final int MOST_FACES = 24;
    private static final double FACE = 28;
    private static final double DISC = 24;
    private static final double AXIS_WIDTH = 110;
    private static final double CHART_TOP = 20;
    private static final double STEP = 52;
    private static final double CURVE = 3;

    private final SlideContext context;
    private final List<Touchpoint> asked;
    private final List<Trail> trails;
    private final StageColors colors;

    /// @param journey the touchpoints on the grid, in the order in which they are visited
    EmotionSlides(SlideContext context, List<Touchpoint> journey) {
        this.context = context;
        asked = journey.stream().filter(touchpoint -> touchpoint.emotion().isAsked()).toList();
        trails = Trail.of(context.map(), context.pen().theme());
        colors = new StageColors(context.map());
    }

    List<SlideDraft> make() {
        Words words = context.words();
        Heading heading =
                context.heading(
                        Role.LANE, words.text("map.slide.emotion"), words.text("map.slide.byTime"));
        List<List<Item>> pages = new ArrayList<>();
        int slides = (asked.size() + MOST_FACES - 1) / MOST_FACES;
        for (int i = 0; i < slides; i++) {
            int first = i * asked.size() / slides;
            int end = (i + 1) * asked.size() / slides;
            pages.add(page(asked.subList(first, end), context.master().room(heading)));
        }
        return context.drafts(heading, pages, "");
    }

    private List<Item> page(List<Touchpoint> shown, Rect room) {
        double left = room.x() + AXIS_WIDTH;
        double pitch = (room.right() - left) / shown.size();
        double middle = room.y() + CHART_TOP + 2 * STEP;
        List<Point> places = new ArrayList<>();
        for (Touchpoint touchpoint : shown) {
            double x = left + (places.size() + 0.5) * pitch;
            places.add(new Point(x, middle - touchpoint.emotion().score() * STEP));
        }
        List<Item> items = new ArrayList<>();
        items.add(grid(left, room.right(), middle));
        items.addAll(scale(room.x(), middle));
        items.addAll(curves(shown, places));
        for (int i = 0; i < shown.size(); i++) {
            items.add(face(shown.get(i), places.get(i)));
        }
        double discs = middle + 2 * STEP + FACE;
        for (int i = 0; i < shown.size(); i++) {
            items.add(stage(shown.get(i), new Point(places.get(i).x(), discs + DISC / 2)));
        }
        items.addAll(extremes(shown, new Rect(room.x(), discs + DISC + 16, room.width(), 0)));
        return items;
    }

    private Item grid(double left, double right, double middle) {
        List<Primitive> lines = new ArrayList<>();
        for (int score = -2; score <= 2; score++) {
            double y = middle - score * STEP;
            Path line = Path.from(left, y).lineTo(right, y).build();
            Stroke stroke =
                    score == 0
                            ? new Stroke(pen().theme().axis(), 1.5, List.of(5.0, 5.0))
                            : Stroke.solid(pen().theme().rule(), 1);
            lines.add(new PathShape(line, Color.TRANSPARENT, stroke, ""));
        }
        return Item.decoration("emotion:grid", lines);
    }

    private List<Item> scale(double left, double middle) {
        return Arrays.stream(Emotion.values())
                .filter(Emotion::isAsked)
                .map(emotion -> {
                    String name = context.words().emotion(emotion);
                    var text =
                            FittedText.of(
                                            pen(),
                                            name,
                                            SlideStyles.TEXT,
                                            pen().theme().mutedInk(),
                                            AXIS_WIDTH - 8,
                                            2)
                                    .block();
                    double y = middle - emotion.score() * STEP - text.bounds().height() / 2;
                    return Item.enclosing(
                            "emotion:scale:" + emotion.key(),
                            Role.NOTE,
                            name,
                            List.of(text.translated(left, y)));
                })
                .toList();
    }

    private List<Item> curves(List<Touchpoint> shown, List<Point> places) {
        List<Item> items = new ArrayList<>();
        for (Trail trail : trails) {
            List<Point> points = new ArrayList<>();
            List<String> feelings = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (trail.visits(shown.get(i))) {
                    points.add(places.get(i).plus(0, trail.lane() * CURVE));
                    feelings.add(context.words().emotion(shown.get(i).emotion()));
                }
            }
            if (points.size() > 1) {
                Path path = MonotoneCurve.through(points);
                Stroke stroke = Stroke.solid(trail.curve(), CURVE);
                String said =
                        Words.joined(
                                context.words().text("map.alt.curve"),
                                context.words().sentence(trail.path().name()),
                                context.words().sentence(String.join(", ", feelings)));
                items.add(
                        Item.enclosing(
                                ItemIds.of("curve", trail.id()),
                                Role.EMOTION_CURVE,
                                said,
                                List.of(new PathShape(path, Color.TRANSPARENT, stroke, ""))));
            }
        }
        return items;
    }

    private Item face(Touchpoint touchpoint, Point center) {
        Emotion emotion = touchpoint.emotion();
        Rect halo =
                new Rect(center.x() - FACE * 0.6, center.y() - FACE * 0.6, FACE * 1.2, FACE * 1.2);
        Point corner = center.plus(-FACE / 2, -FACE / 2);
        return Item.enclosing(
                ItemIds.of("emotion", touchpoint.id()),
                Role.EMOTION,
                context.words()
                        .text(
                                "map.alt.emotion",
                                context.words().name(touchpoint.name()),
                                context.words().emotion(emotion)),
                List.of(
                        new Box(halo, halo.width() / 2, pen().theme().paper(), Stroke.NONE),
                        pen().icon(emotion.key(), corner, FACE, pen().emotion(emotion), "")));
    }

    private Item stage(Touchpoint touchpoint, Point center) {
        int number =
                context.map().stages().stream()
                        .map(stage -> stage.id())
                        .toList()
                        .indexOf(touchpoint.slot().stage());
        var surface = pen().theme().header(colors.of(Math.max(0, number)));
        String text = Integer.toString(number + 1);
        double width = Math.max(DISC, pen().widestWord(text, SlideStyles.LABEL) + 10);
        Rect disc = new Rect(center.x() - width / 2, center.y() - DISC / 2, width, DISC);
        return Item.decoration(
                ItemIds.of("stage", touchpoint.id()),
                List.of(
                        new Box(disc, DISC / 2, surface.fill(), Stroke.NONE),
                        pen().initial(text, SlideStyles.LABEL, surface.ink(), disc)));
    }

    /// Where the curve is lowest and highest, in words.
    private List<Item> extremes(List<Touchpoint> shown, Rect top) {
        Comparator<Touchpoint> byScore =
                Comparator.comparingInt(touchpoint -> touchpoint.emotion().score());
        Touchpoint lowest = shown.stream().min(byScore).orElseThrow();
        Touchpoint highest = shown.stream().max(byScore).orElseThrow();
        double width = (top.width() - SlideStyles.GAP) / 2;
        return List.of(
                extreme("lowest", lowest, new Rect(top.x(), top.y(), width, 0)),
                extreme("highest", highest, new Rect(top.right() - width, top.y(), width, 0)));
    }

    private Item extreme(String which, Touchpoint touchpoint, Rect top) {
        String text =
                context.words()
                        .text(
                                "map.slide." + which,
                                context.words().name(touchpoint.name()),
                                context.words().emotion(touchpoint.emotion()));
        var block =
                FittedText.of(
                                pen(),
                                text,
                                SlideStyles.TEXT,
                                pen().theme().ink(),
                                top.width() - 24,
                                2)
                        .block()
                        .translated(top.x() + 12, top.y() + 8);
        Rect bounds = new Rect(top.x(), top.y(), top.width(), block.bounds().height() + 16);
        var surface =
                which.equals("lowest") ? pen().theme().painPoint() : pen().theme().opportunity();
        return new Item(
                "emotion:" + which,
                Role.NOTE,
                text,
                bounds,
                List.of(new Box(bounds, 6, surface.fill(), Stroke.NONE), block));
    }

    private Pen pen() {
        return context.pen();
    }
}
