package org.touchline.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Goes from pane to pane by keys; each gets the focus where it had it last.
final class PaneCycle {
    /// In the order in which one goes. What is not shown is left out.
    private static final List<String> PANES =
            List.of("top-bar", "left", "find-bar", "canvas", "inspector", "status-bar");

    private final Node canvas;
    private final Map<Node, Node> last = new HashMap<>();

    /// @param canvas in whose window this is
    PaneCycle(Node canvas) {
        this.canvas = canvas;
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        List<Node> panes = PANES.stream().map(this::find).filter(Objects::nonNull).toList();
        Node focused = canvas.getScene().getFocusOwner();
        int from = 0;
        for (Node pane : panes) {
            if (isIn(pane, focused)) {
                last.put(pane, focused);
                from = panes.indexOf(pane);
            }
        }
        for (int i = 1; i < panes.size(); i++) {
            Node pane = panes.get(Math.floorMod(from + i * step, panes.size()));
            Optional<Node> entry = entry(pane);
            if (entry.isPresent()) {
                focus(entry.get());
                return;
            }
        }
    }

    /// With the focus to be seen: only what is reached by going on and back again, as by Tab, shows
    /// it.
    private void focus(Node node) {
        node.requestFocus();
        if (node != canvas && node.requestFocusTraversal(TraversalDirection.NEXT)) {
            canvas.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (canvas.getScene().getFocusOwner() != node) {
            node.requestFocus();
        }
    }

    private Node find(String id) {
        return canvas.getScene().lookup("#" + id);
    }

    private Optional<Node> entry(Node pane) {
        return Optional.ofNullable(last.get(pane))
                .filter(node -> isIn(pane, node) && canTake(node))
                .or(() -> all(pane).filter(PaneCycle::canTake).findFirst());
    }

    private static boolean canTake(Node node) {
        return node.isFocusTraversable()
                && !node.isDisabled()
                && upwards(node).allMatch(Node::isVisible);
    }

    private static boolean isIn(Node pane, Node node) {
        return upwards(node).anyMatch(above -> above == pane);
    }

    private static Stream<Node> upwards(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(PaneCycle::all)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
