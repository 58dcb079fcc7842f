package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.structure.EditTimeSlot;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;
import org.touchline.ui.control.Form;

/// Name and start of a time slot, and its place among the others.
final class TimeSlotForm implements ElementForm {
    private final String id;
    private final Form<TimeSlot> form;
    private final GridPartButtons<TimeSlot> buttons;
    private final VBox box;

    TimeSlotForm(String id, Editor editor, Messages messages) {
        this.id = id;
        var fields = new FormFields(messages, "time");
        form =
                new Form<TimeSlot>(time -> editor.run(new EditTimeSlot(time)))
                        .field(
                                fields.caption("name"),
                                fields::line,
                                TimeSlot::name,
                                TimeSlot::withName)
                        .field(
                                fields.caption("start"),
                                fields::line,
                                TimeSlot::start,
                                TimeSlot::withStart);
        buttons = new GridPartButtons<>(GridKind.TIMES, id, editor, messages);
        box = new VBox(form, buttons);
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
        map.time(id).ifPresent(form::show);
        buttons.show(map);
    }
}
