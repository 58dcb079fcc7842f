package org.touchline.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what can be used and is not told what it is.
final class NamedControls {
    private static final Set<AccessibleRole> NO_ROLE =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final List<String> problems = new ArrayList<>();

    List<String> problems(Node root) {
        visit(root);
        return problems;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (canBeUsed(node)) {
            String name = name(node);
            if (!isName(name)) {
                problems.add("no name: " + Described.of(node) + " “" + name + "”");
            }
            if (NO_ROLE.contains(node.getAccessibleRole())) {
                problems.add("no role: " + Described.of(node));
            }
        }
        if (node instanceof Parent parent && !isWhole(node)) {
            distinct(parent.getChildrenUnmodifiable());
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    /// Whether people can tell by a text what something is: not by the code of an icon, nor by the
    /// name of a class or of a field of a bundle.
    static boolean isName(String text) {
        boolean isCode =
                text.matches("[a-z0-9]+(-[a-z0-9]+)+(:\\d+)?")
                        || text.matches("\\S*@[0-9a-f]{5,}.*")
                        || text.matches("[a-z]+(\\.[a-zA-Z-]+)+")
                        || text.matches("([A-Z][a-z]+){2,}");
        return text.codePoints().anyMatch(NamedControls::isRead) && !isCode;
    }

    /// Icons of fonts are in the private use area: nobody reads them.
    private static boolean isRead(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && Character.getType(codePoint) != Character.PRIVATE_USE;
    }

    /// What stands side by side is told apart by its names.
    private void distinct(List<Node> siblings) {
        Map<String, Node> known = new HashMap<>();
        for (Node node : siblings) {
            if (node.isVisible() && canBeUsed(node) && !(node instanceof IndexedCell<?>)) {
                Node other = known.put(node.getAccessibleRole() + name(node), node);
                if (other != null) {
                    problems.add(
                            "the same name twice: “%s” %s and %s"
                                    .formatted(
                                            name(node), Described.of(other), Described.of(node)));
                }
            }
        }
    }

    private static boolean canBeUsed(Node node) {
        boolean isFurniture =
                node instanceof Label
                        || node instanceof ScrollBar
                        || node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof Separator
                        || node instanceof ButtonBar
                        || node instanceof IndexedCell<?> cell && cell.isEmpty();
        return node.isFocusTraversable() || node instanceof Control && !isFurniture;
    }

    /// The parts of these are their own business.
    private static boolean isWhole(Node node) {
        return node instanceof TextInputControl || node instanceof Slider;
    }

    private static String name(Node node) {
        Object own =
                node instanceof TextInputControl
                        ? node.getAccessibleText()
                        : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (own instanceof String text && !text.isBlank()) {
            return text;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                ? label.getText()
                : "";
    }
}
