package org.touchline.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
            if (name(node).isBlank()) {
                problems.add("no name: " + Described.of(node));
            }
            if (NO_ROLE.contains(node.getAccessibleRole())) {
                problems.add("no role: " + Described.of(node));
            }
        }
        if (node instanceof Parent parent && !isWhole(node)) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private static boolean canBeUsed(Node node) {
        boolean isFurniture =
                node instanceof Label
                        || node instanceof ScrollBar
                        || node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof Separator
                        || node instanceof ListCell<?> cell && cell.isEmpty();
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
