package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.model.wording.TextPlace;

import java.util.Optional;

/// What the panel shows for one kind of selection.
interface Section {
    /// Whether it can show a selection of its kind, or was made for another element.
    boolean shows(Selection selection);

    /// The heading of the panel.
    String title(EditorState state);

    /// What stands beside the heading; may be empty.
    default String note(EditorState state) {
        return "";
    }

    Node node();

    /// The field for a text of what is selected, opened if it was folded; empty where the section
    /// is short enough to do without.
    default Optional<Node> field(TextPlace place) {
        return Optional.empty();
    }

    /// Shows what is selected now.
    void show(EditorState state);
}
