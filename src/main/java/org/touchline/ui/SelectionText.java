package org.touchline.ui;

import org.touchline.editor.EditorState;
import org.touchline.i18n.Messages;

/// What the status bar says about the map: how many touchpoints there are, how many are selected.
final class SelectionText {
    private final Messages messages;

    SelectionText(Messages messages) {
        this.messages = messages;
    }

    String of(EditorState state) {
        int all = state.map().touchpoints().size();
        int selected = state.selection().touchpoints().size();
        return selected == 0
                ? messages.text("status.touchpoints", all)
                : messages.text("status.selected", selected, all);
    }
}
