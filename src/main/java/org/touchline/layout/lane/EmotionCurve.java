package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.CURVE_WIDTH;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.lane.EmotionLane;
import org.touchline.model.value.Emotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The curve of one path through its faces.
///
/// That of a long map is drawn in pieces, so that what is out of sight need not be painted and what
/// stays need not be made again. The first piece speaks for all.
final class EmotionCurve {
    /// Columns whose faces belong to one piece.
    private static final int COLUMNS = 16;

    private final EmotionLane lane;
    private final Trail trail;
    private final int trailNumber;
    private final Words words;
    private final double offset;
    private List<Piece> pieces = List.of();

    /// @param offset of the curve below the centres of the faces
    EmotionCurve(EmotionLane lane, Trail trail, int trailNumber, Words words, double offset) {
        this.lane = lane;
        this.trail = trail;
        this.trailNumber = trailNumber;
        this.words = words;
        this.offset = offset;
    }

    /// The pieces, from the lane's upper border; none where there are less than two faces.
    List<ItemGroup> draw(List<Column> columns, List<FaceColumn> faces) {
        CurvePoints points = new CurvePoints(columns, faces, trailNumber, offset);
        List<Piece> drawn = new ArrayList<>();
        if (points.size() > 1) {
            for (int column = 0; column < columns.size(); column += COLUMNS) {
                addPiece(
                        points,
                        points.firstFrom(column),
                        points.firstFrom(column + COLUMNS),
                        drawn);
            }
        }
        pieces = drawn;
        return drawn.stream().map(Piece::group).toList();
    }

    /// Adds the piece that begins at a point and ends at another, which is the next one's first.
    private void addPiece(CurvePoints points, int first, int next, List<Piece> drawn) {
        int last = Math.min(next, points.size() - 1);
        if (first >= last) {
            return;
        }
        int from = Math.max(0, first - 1);
        int to = Math.min(points.size() - 1, last + 1);
        double[] shape = points.between(from, to, first);
        int number = drawn.size();
        String says = number == 0 ? altText(points.emotions()) : "";
        Piece known = number < pieces.size() ? pieces.get(number) : null;
        boolean looksSame =
                known != null
                        && Arrays.equals(known.points, shape)
                        && known.begins == first - from
                        && known.ends == last - from;
        Figure figure = looksSame ? known.figure() : figure(shape, first - from, last - from);
        Item item =
                new Item(
                        number == 0 ? id() : id() + ":" + (number + 1),
                        number == 0 ? Role.EMOTION_CURVE : Role.DECORATION,
                        says,
                        figure,
                        new Point(points.x(first), 0));
        ItemGroup group =
                known == null ? ItemGroup.of(List.of(item)) : known.group.with(List.of(item));
        drawn.add(new Piece(shape, first - from, last - from, group));
    }

    private Figure figure(double[] shape, int first, int last) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shape.length; i += 2) {
            points.add(new Point(shape[i], shape[i + 1]));
        }
        Path path = MonotoneCurve.through(points, first, last);
        Stroke stroke = Stroke.solid(trail.curve(), CURVE_WIDTH);
        return Figure.enclosing(List.of(new PathShape(path, Color.TRANSPARENT, stroke, "")));
    }

    private String id() {
        return ItemIds.of("curve", lane.id(), trail.id());
    }

    private String altText(List<Emotion> emotions) {
        Comparator<Emotion> byScore = Comparator.comparingInt(Emotion::score);
        return Words.joined(
                words.text("map.alt.curve"),
                words.sentence(trail.path().name()),
                words.text(
                        "map.alt.curveRange",
                        words.emotion(emotions.stream().min(byScore).orElseThrow()),
                        words.emotion(emotions.stream().max(byScore).orElseThrow())));
    }

    /// @param points as of [CurvePoints#between], with those beside its ends
    /// @param begins the number of the point at which it begins
    /// @param ends the number of the point at which it ends
    private record Piece(double[] points, int begins, int ends, ItemGroup group) {
        Figure figure() {
            return group.items().getFirst().figure();
        }
    }
}
