package org.touchline.ui;

import javafx.scene.Node;

/// Names a node in a message of a test, by itself and what it is in.
final class Described {
    private Described() {}

    static String of(Node node) {
        StringBuilder path = new StringBuilder();
        Node step = node;
        for (int i = 0; step != null && i < 5; i++) {
            path.insert(0, " > " + one(step));
            step = step.getParent();
        }
        return path.substring(3);
    }

    private static String one(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String classes =
                node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
        return node.getClass().getSimpleName() + id + classes;
    }
}
