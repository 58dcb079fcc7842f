package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.EMOTION_STEP;
import static org.touchline.layout.sheet.Metrics.FACE;
import static org.touchline.layout.sheet.Metrics.HAIRLINE;
import static org.touchline.layout.sheet.Metrics.LANE_PADDING;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.Box;
import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
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
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.EmotionLane;
import org.touchline.model.value.Emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A face for each touchpoint whose emotion was asked, from delighted at the top to angry at the
/// bottom, and a curve for each path through its faces.
final class EmotionLaneLayout implements LaneLayout {
    /// Where neutral lies, from the upper border of the lane.
    static final double MIDDLE = LANE_PADDING + FACE / 2 + 2 * EMOTION_STEP;

    /// What is kept clear around a face, as a share of it.
    private static final double HALO = 1.25;

    private static final double CURVE_OFFSET = 3;
    private static final List<Double> DASHES = List.of(4.0, 4.0);

    /// A smaller face cannot be made out: a dot in its colour stands for it.
    private static final double SMALLEST_FACE = 9;

    private final EmotionLane lane;
    private final List<Trail> trails;
    private final Pen pen;
    private final Words words;
    private final List<EmotionCurve> curves = new ArrayList<>();
    private final Memo<Look, Figure> looks = new Memo<>();

    EmotionLaneLayout(EmotionLane lane, List<Trail> trails, Pen pen, Words words) {
        this.lane = lane;
        this.trails = trails;
        this.pen = pen;
        this.words = words;
        for (Trail trail : trails) {
            double offset = trail.lane() * CURVE_OFFSET;
            curves.add(new EmotionCurve(lane, trail, curves.size(), words, offset));
        }
    }

    @Override
    public double minHeight() {
        return 2 * MIDDLE;
    }

    @Override
    public String hint() {
        return words.text("map.lane.emotion.hint");
    }

    @Override
    public List<Item> background(List<Column> columns) {
        double left = columns.getFirst().x();
        double right = columns.getLast().right();
        Stroke dashed = new Stroke(pen.theme().axis(), HAIRLINE, DASHES);
        Path line = Path.from(left, MIDDLE).lineTo(right, MIDDLE).build();
        return List.of(
                Item.decoration(
                        ItemIds.of("background", lane.id(), "axis"),
                        List.of(new PathShape(line, Color.TRANSPARENT, dashed, ""))));
    }

    @Override
    public List<ItemGroup> across(List<Column> columns) {
        List<FaceColumn> faces = columns.stream().map(this::faces).toList();
        return curves.stream().flatMap(curve -> curve.draw(columns, faces).stream()).toList();
    }

    @Override
    public List<LaneColumn> columns(LaneContext context) {
        looks.startLayout();
        return context.columns().stream().map(column -> faces(column).drawn()).toList();
    }

    private FaceColumn faces(Column column) {
        return column.cards().made(this, column.width(), () -> draw(column));
    }

    /// Spreads the faces of a column over its width; many of them become small.
    private FaceColumn draw(Column column) {
        List<Touchpoint> asked =
                column.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.emotion().isAsked())
                        .toList();
        double step = column.width() / (asked.size() + 1);
        double diameter = Math.min(FACE, step / HALO);
        double[] xs = new double[asked.size()];
        List<LaneEntry> faces = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = exact(step * (i + 1));
            faces.add(LaneEntry.of(face(asked.get(i), xs[i], diameter), asked.get(i).id()));
        }
        return new FaceColumn(
                new LaneColumn(faces, 0),
                asked.stream().map(Touchpoint::emotion).toList(),
                xs,
                trails.stream().map(trail -> visited(asked, trail)).toList());
    }

    private static int[] visited(List<Touchpoint> asked, Trail trail) {
        return IntStream.range(0, asked.size())
                .filter(face -> trail.visits(asked.get(face)))
                .toArray();
    }

    private Item face(Touchpoint touchpoint, double x, double diameter) {
        Emotion emotion = touchpoint.emotion();
        return new Item(
                ItemIds.of("emotion", lane.id(), touchpoint.id()),
                Role.EMOTION,
                words.text(
                        "map.alt.emotion", words.name(touchpoint.name()), words.emotion(emotion)),
                looks.get(new Look(emotion, diameter), this::figure),
                new Point(x, MIDDLE - emotion.score() * EMOTION_STEP));
    }

    private Figure figure(Look look) {
        Rect halo = square(look.diameter * HALO);
        Box disc = new Box(halo, halo.width() / 2, pen.theme().paper(), Stroke.NONE);
        return new Figure(halo, List.of(disc, sign(look.emotion, square(look.diameter))));
    }

    private Primitive sign(Emotion emotion, Rect bounds) {
        Color color = pen.emotion(emotion);
        if (bounds.width() < SMALLEST_FACE) {
            return new Box(bounds, bounds.width() / 2, color, Stroke.NONE);
        }
        Point corner = new Point(bounds.x(), bounds.y());
        return pen.icon(emotion.key(), corner, bounds.width(), color, "");
    }

    /// A square about the origin.
    private static Rect square(double side) {
        return new Rect(-side / 2, -side / 2, side, side);
    }

    private record Look(Emotion emotion, double diameter) {}
}
