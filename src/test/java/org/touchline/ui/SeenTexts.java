package org.touchline.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The texts of the controls that are to be seen in a window, and whether there is room for them.
/// What the canvas paints is the map’s, and no control.
final class SeenTexts {
    /// What names the map, as long as its user likes, and whether it is saved: both have a tooltip
    /// that says all.
    private static final Set<String> WITH_TOOLTIP = Set.of("document-name", "document-state");

    private final List<Labeled> labels = new ArrayList<>();
    private final TreeSet<String> texts = new TreeSet<>();

    private SeenTexts() {}

    static SeenTexts in(Node root) {
        var seen = new SeenTexts();
        seen.walk(root);
        return seen;
    }

    /// What can be read, or is said by a screen reader, or is shown where nothing is typed yet.
    TreeSet<String> texts() {
        return texts;
    }

    /// The texts of those that end in an ellipsis.
    List<String> cutOff() {
        return labels.stream()
                .filter(label -> label.getId() == null || !WITH_TOOLTIP.contains(label.getId()))
                .filter(SeenTexts::isCutOff)
                .map(label -> label.getText() + " [" + label.getStyleClass() + "]")
                .toList();
    }

    private static boolean isCutOff(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(node -> node.getParent() == label)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .anyMatch(text ->
                        text.endsWith(label.getEllipsisString())
                                && !label.getText().endsWith(text));
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        Optional.ofNullable(node.getAccessibleText()).ifPresent(this::add);
        if (node instanceof Labeled label) {
            add(label.getText());
            labels.add(label);
        }
        if (node instanceof TextInputControl field) {
            add(field.getPromptText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
