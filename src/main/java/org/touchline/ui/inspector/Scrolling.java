package org.touchline.ui.inspector;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls as little as needed.
final class Scrolling {
    /// What stays free around what is scrolled to.
    private static final double MARGIN = 12;

    private Scrolling() {}

    /// Brings a node in the content into view; its upper border where it is higher than the view.
    static void reveal(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        Bounds all = content.localToScene(content.getLayoutBounds());
        Bounds wanted = node.localToScene(node.getLayoutBounds());
        double view = scroll.getViewportBounds().getHeight();
        double hidden = all.getHeight() - view;
        if (hidden > 0) {
            double top = wanted.getMinY() - all.getMinY() - MARGIN;
            double bottom = wanted.getMaxY() - all.getMinY() + MARGIN - view;
            double now = scroll.getVvalue() * hidden;
            double then = Math.min(Math.max(now, bottom), top);
            scroll.setVvalue(Math.clamp(then / hidden, 0, 1));
        }
    }
}
