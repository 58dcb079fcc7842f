package org.touchline.ui.inspector;

import javafx.scene.Node;

import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.ui.structure.ElementForm;

/// The form of one element of the map.
///
/// @param selection of that element
record FormSection(Selection selection, String heading, ElementForm form) implements Section {
    @Override
    public boolean shows(Selection other) {
        return selection.equals(other);
    }

    @Override
    public String title(EditorState state) {
        return heading;
    }

    @Override
    public Node node() {
        return form.node();
    }

    @Override
    public void show(EditorState state) {
        form.show(state.map());
    }
}
