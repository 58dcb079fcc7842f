package org.touchline.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.model.JourneyMap;
import org.touchline.model.wording.TextPlace;
import org.touchline.ui.control.UndoKeys;

/// The panel at the right: the properties of what is selected, or of the map itself.
public final class InspectorPane extends BorderPane {
    private final Sections sections;
    private final Label title = new Label();
    private final Label note = new Label();
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private JourneyMap map = JourneyMap.titled("");
    private Selection selection = Selection.NOTHING;

    /// @param library whose channels and devices are offered
    public InspectorPane(Editor editor, Messages messages, Library library) {
        sections = new Sections(editor, messages, library);
        setId("inspector");
        getStyleClass().add("inspector");
        content.getStyleClass().add("pane-content");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(header());
        setCenter(scroll);
        UndoKeys.install(this, editor::undo, editor::redo);
        editor.subscribe(this::show);
    }

    /// Does what the shown form's own delete button does: it may ask first.
    public void delete() {
        if (content.lookup(".button.danger") instanceof Button button) {
            button.fire();
        }
    }

    /// Opens and scrolls to the field that shows a text of what is selected.
    public void reveal(TextPlace place) {
        sections.of(selection).field(place).ifPresent(field -> Scrolling.reveal(scroll, field));
    }

    private HBox header() {
        title.setId("inspector-title");
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        note.setId("inspector-note");
        note.getStyleClass().add("quiet");
        note.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(title, note);
        header.getStyleClass().add("pane-header");
        return header;
    }

    /// Most states differ only in what the hand is doing.
    private void show(EditorState state) {
        boolean isNew = state.map() != map || !state.selection().equals(selection);
        if (isNew || content.getChildren().isEmpty()) {
            map = state.map();
            selection = state.selection();
            show(sections.of(selection), state);
        }
    }

    private void show(Section section, EditorState state) {
        title.setText(section.title(state));
        note.setText(section.note(state));
        section.show(state);
        if (!content.getChildren().contains(section.node())) {
            content.getChildren().setAll(section.node());
            scroll.setVvalue(0);
        }
    }
}
