package org.touchline.layout.lane;

import static org.touchline.layout.sheet.Metrics.EMOTION_STEP;

import org.touchline.layout.sheet.Column;
import org.touchline.model.value.Emotion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The faces that one path visits, from left to right, as the points of its curve.
final class CurvePoints {
    private final double[] xs;
    private final double[] ys;
    private final int[] firstOfColumn;
    private final Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);

    /// @param offset of the curve below the centres of the faces
    CurvePoints(List<Column> columns, List<FaceColumn> faces, int trail, double offset) {
        firstOfColumn = new int[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            firstOfColumn[i + 1] = firstOfColumn[i] + faces.get(i).visited().get(trail).length;
        }
        xs = new double[firstOfColumn[columns.size()]];
        ys = new double[xs.length];
        int point = 0;
        for (int i = 0; i < columns.size(); i++) {
            FaceColumn column = faces.get(i);
            for (int face : column.visited().get(trail)) {
                Emotion emotion = column.emotions().get(face);
                xs[point] = columns.get(i).x() + column.xs()[face];
                ys[point] = EmotionLaneLayout.MIDDLE - emotion.score() * EMOTION_STEP + offset;
                emotions.add(emotion);
                point++;
            }
        }
    }

    int size() {
        return xs.length;
    }

    double x(int point) {
        return xs[point];
    }

    /// Each of the emotions, once.
    List<Emotion> emotions() {
        return List.copyOf(emotions);
    }

    /// The number of the first point in a column or right of it.
    int firstFrom(int column) {
        return firstOfColumn[Math.min(column, firstOfColumn.length - 1)];
    }

    /// The points from one to another, it too: x and y of each in turn.
    ///
    /// @param origin the point from whose x theirs are counted
    double[] between(int from, int to, int origin) {
        double[] points = new double[2 * (to - from + 1)];
        for (int i = from; i <= to; i++) {
            points[2 * (i - from)] = xs[i] - xs[origin];
            points[2 * (i - from) + 1] = ys[i];
        }
        return points;
    }
}
