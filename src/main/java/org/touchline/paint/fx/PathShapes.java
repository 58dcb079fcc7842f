package org.touchline.paint.fx;

import javafx.scene.shape.SVGPath;

import org.touchline.drawing.PathShape;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Segment;

/// Paths, each as one node: JavaFX keeps a path in the notation of SVG far more cheaply than as an
/// object for every segment.
final class PathShapes {
    private PathShapes() {}

    static SVGPath node(PathShape shape) {
        SVGPath node = new SVGPath();
        node.setContent(content(shape.path()));
        Paints.apply(node, shape.fill(), shape.stroke());
        return node;
    }

    private static String content(Path path) {
        StringBuilder content = new StringBuilder(24 * path.segments().size());
        path.segments().forEach(segment -> append(segment, content));
        return content.toString();
    }

    private static void append(Segment segment, StringBuilder content) {
        switch (segment) {
            case Segment.MoveTo(Point to) -> append('M', content, to);
            case Segment.LineTo(Point to) -> append('L', content, to);
            case Segment.CurveTo(Point first, Point second, Point to) ->
                    append('C', content, first, second, to);
            case Segment.Close _ -> content.append('Z');
        }
    }

    private static void append(char letter, StringBuilder content, Point... points) {
        content.append(letter);
        for (Point point : points) {
            content.append((float) point.x()).append(' ').append((float) point.y()).append(' ');
        }
    }
}
