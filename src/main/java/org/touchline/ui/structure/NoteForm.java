package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.lane.EditNote;
import org.touchline.command.lane.RemoveNote;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.TimeSlot;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.Form;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.PickerItem;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.function.Consumer;

/// Text of a note, and below which time slot it stands.
final class NoteForm implements ElementForm {
    private final String id;
    private final Editor editor;
    private final FormFields fields;
    private final Form<Note> form;
    private final VBox box;

    NoteForm(String id, Editor editor, Messages messages) {
        this.id = id;
        this.editor = editor;
        this.fields = new FormFields(messages, "note");
        form =
                new Form<Note>(note -> editor.run(new EditNote(note)))
                        .field(fields.caption("text"), fields::text, Note::text, Note::withText)
                        .field(fields.caption("time"), this::times, this::time, Note::atTime);
        box = new VBox(form, fields.deleteButton(() -> editor.run(new RemoveNote(id))));
        box.getStyleClass().add("fields");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void show(JourneyMap map) {
        map.note(id).ifPresent(form::show);
    }

    /// One that names none stands below the first.
    private String time(Note note) {
        List<TimeSlot> times = editor.state().map().times();
        return note.time().isEmpty() && !times.isEmpty() ? times.getFirst().id() : note.time();
    }

    private ValueEditor<String> times(Caption caption, Consumer<String> changed) {
        return new Picker<>(
                caption,
                fields.messages(),
                () ->
                        editor.state().map().times().stream()
                                .map(time -> PickerItem.of(time.id(), time.name()))
                                .toList(),
                changed);
    }
}
