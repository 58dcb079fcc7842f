package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.CURVE_WIDTH;
import static org.touchline.layout.sheet.Metrics.EMOTION_STEP;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.LANE_PADDING;

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
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.EmotionLane;
import org.touchline.model.value.Emotion;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A face for each touchpoint whose emotion was asked, from delighted at the top to angry at the
/// bottom, and a curve for each path through its faces.
record EmotionLaneLayout(EmotionLane lane, LaneContext context) implements LaneLayout {
    private static final double HALF = LANE_PADDING + FACE / 2 + 2 * EMOTION_STEP;

    /// What is kept clear around a face, as a share of it.
    private static final double HALO = 1.25;

    private static final double CURVE_OFFSET = 3;
    private static final List<Double> DASHES = List.of(4.0, 4.0);

    /// A smaller face cannot be made out: a dot in its colour stands for it.
    private static final double SMALLEST_FACE = 9;

    @Override
    public LaneBody body(double top) {
        double middle = top + HALF;
        List<FacePoint> faces =
                context.columns().stream()
                        .flatMap(column -> faces(column, middle).stream())
                        .toList();
        List<LaneEntry> entries = new ArrayList<>();
        for (Trail trail : context.trails()) {
            List<FacePoint> visited =
                    faces.stream().filter(face -> trail.visits(face.touchpoint())).toList();
            if (visited.size() > 1) {
                entries.add(LaneEntry.of(curve(trail, visited), ""));
            }
        }
        faces.forEach(face -> entries.add(LaneEntry.of(face(face), face.touchpoint().id())));
        String hint = context.words().text("map.lane.emotion.hint");
        return new LaneBody(2 * HALF, hint, List.of(axis(middle)), entries);
    }

    /// Spreads the faces of a column over its width; many of them become small.
    private List<FacePoint> faces(Column column, double middle) {
        List<Touchpoint> asked =
                column.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.emotion().isAsked())
                        .toList();
        double step = column.width() / (asked.size() + 1);
        List<FacePoint> faces = new ArrayList<>();
        for (Touchpoint touchpoint : asked) {
            double x = column.x() + step * (faces.size() + 1);
            double y = middle - touchpoint.emotion().score() * EMOTION_STEP;
            faces.add(new FacePoint(touchpoint, new Point(x, y), Math.min(FACE, step / HALO)));
        }
        return faces;
    }

    private Item axis(double y) {
        double left = context.columns().getFirst().x();
        double right = context.columns().getLast().right();
        Stroke dashed = new Stroke(theme().axis(), HAIRLINE, DASHES);
        Path line = Path.from(left, y).lineTo(right, y).build();
        return Item.decoration(
                ItemIds.of("background", lane.id(), "axis"),
                List.of(new PathShape(line, Color.TRANSPARENT, dashed, "")));
    }

    private Item curve(Trail trail, List<FacePoint> faces) {
        double offset = trail.lane() * CURVE_OFFSET;
        List<Point> points = faces.stream().map(face -> face.center().plus(0, offset)).toList();
        Stroke stroke = Stroke.solid(trail.curve(), CURVE_WIDTH);
        return Item.enclosing(
                ItemIds.of("curve", lane.id(), trail.id()),
                Role.EMOTION_CURVE,
                curveAltText(trail, faces),
                List.of(
                        new PathShape(
                                MonotoneCurve.through(points), Color.TRANSPARENT, stroke, "")));
    }

    private String curveAltText(Trail trail, List<FacePoint> faces) {
        Comparator<Emotion> byScore = Comparator.comparingInt(Emotion::score);
        List<Emotion> emotions = faces.stream().map(face -> face.touchpoint().emotion()).toList();
        Words words = context.words();
        return Words.joined(
                words.text("map.alt.curve"),
                words.sentence(trail.path().name()),
                words.text(
                        "map.alt.curveRange",
                        words.emotion(emotions.stream().min(byScore).orElseThrow()),
                        words.emotion(emotions.stream().max(byScore).orElseThrow())));
    }

    private Item face(FacePoint face) {
        Touchpoint touchpoint = face.touchpoint();
        Words words = context.words();
        Rect bounds = square(face.center(), face.diameter());
        Rect halo = square(face.center(), face.diameter() * HALO);
        Box disc = new Box(halo, halo.width() / 2, theme().paper(), Stroke.NONE);
        return new Item(
                ItemIds.of("emotion", lane.id(), touchpoint.id()),
                Role.EMOTION,
                words.text(
                        "map.alt.emotion",
                        words.name(touchpoint.name()),
                        words.emotion(touchpoint.emotion())),
                halo,
                List.of(disc, sign(touchpoint.emotion(), bounds)));
    }

    private Primitive sign(Emotion emotion, Rect bounds) {
        Color color = context.pen().emotion(emotion);
        if (bounds.width() < SMALLEST_FACE) {
            return new Box(bounds, bounds.width() / 2, color, Stroke.NONE);
        }
        Point corner = new Point(bounds.x(), bounds.y());
        return context.pen().icon(emotion.key(), corner, bounds.width(), color, "");
    }

    private static Rect square(Point center, double side) {
        return new Rect(center.x() - side / 2, center.y() - side / 2, side, side);
    }

    private Theme theme() {
        return context.pen().theme();
    }
}
