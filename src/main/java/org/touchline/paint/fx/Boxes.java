package org.touchline.paint.fx;

import javafx.scene.shape.Rectangle;

import org.touchline.drawing.Box;
import org.touchline.geometry.Rect;

/// Rectangles, with sharp or round corners.
final class Boxes {
    private Boxes() {}

    static Rectangle node(Box box) {
        Rectangle node = rectangle(box.bounds(), box.radius());
        Paints.apply(node, box.fill(), box.stroke());
        return node;
    }

    static Rectangle rectangle(Rect bounds, double radius) {
        Rectangle node = new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        node.setArcWidth(2 * radius);
        node.setArcHeight(2 * radius);
        return node;
    }
}
