package org.touchline.ui.structure;

import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;

import java.util.Optional;

/// Makes the form for what is selected.
public final class Forms {
    private final Editor editor;
    private final Messages messages;

    public Forms(Editor editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
    }

    /// The form of an element, or of the map itself; empty for touchpoints and cells, which have no
    /// form here.
    public Optional<ElementForm> of(Selection selection) {
        return switch (selection) {
            case Selection.OfStage(String id) -> Optional.of(new StageForm(id, editor, messages));
            case Selection.OfTimeSlot(String id) ->
                    Optional.of(new TimeSlotForm(id, editor, messages));
            case Selection.OfLane(String id) -> Optional.of(new LaneForm(id, editor, messages));
            case Selection.OfNote(String id) -> Optional.of(new NoteForm(id, editor, messages));
            case Selection.OfPersona(String id) ->
                    Optional.of(new PersonaForm(id, editor, messages));
            case Selection.OfMap _, Selection.OfNothing _ ->
                    Optional.of(new MapForm(editor, messages));
            case Selection.OfTouchpoints _, Selection.OfCell _ -> Optional.empty();
        };
    }
}
