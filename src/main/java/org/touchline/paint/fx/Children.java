package org.touchline.paint.fx;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings the children of a group to a wanted order without touching those that stay: a node that
/// leaves the scene and comes back is styled and measured again.
final class Children {
    private Children() {}

    static void set(ObservableList<Node> children, List<Node> wanted) {
        Set<Node> staying = new HashSet<>(wanted);
        List<Node> leaving = children.stream().filter(child -> !staying.contains(child)).toList();
        if (leaving.size() == children.size()) {
            children.setAll(wanted);
            return;
        }
        children.removeAll(leaving);
        for (int index = 0; index < wanted.size(); index++) {
            place(wanted.get(index), index, children);
        }
    }

    /// Where one node has moved, up or down, this moves that one and none of those between.
    private static void place(Node node, int index, ObservableList<Node> children) {
        if (isAt(index + 1, node, children)) {
            children.remove(index);
        } else if (!isAt(index, node, children)) {
            children.remove(node);
            children.add(index, node);
        }
    }

    private static boolean isAt(int index, Node node, List<Node> children) {
        return index < children.size() && children.get(index) == node;
    }
}
