package org.touchline.ui.structure;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.ui.control.PaneUser;

/// Who sits in front of a form in its tests.
final class FormUser {
    private FormUser() {}

    /// @param selection of what the form is for
    static PaneUser of(Stage stage, JourneyMap map, Selection selection) {
        return new PaneUser(stage, map, editor -> form(editor, selection));
    }

    private static Region form(Editor editor, Selection selection) {
        ElementForm form = new Forms(editor, PaneUser.MESSAGES).of(selection).orElseThrow();
        editor.select(selection);
        editor.subscribe(state -> {
            if (selection.in(state.map()).equals(selection)) {
                form.show(state.map());
            }
        });
        var scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        return scroll;
    }
}
