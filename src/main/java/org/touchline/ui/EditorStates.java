package org.touchline.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;

/// What an editor shows, as a property that bars and actions are bound to.
final class EditorStates {
    private EditorStates() {}

    static ReadOnlyObjectProperty<EditorState> of(Editor editor) {
        var state = new ReadOnlyObjectWrapper<>(editor.state());
        editor.subscribe(state::set);
        return state.getReadOnlyProperty();
    }
}
