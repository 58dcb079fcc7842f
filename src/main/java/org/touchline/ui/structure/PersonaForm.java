package org.touchline.ui.structure;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.command.cast.EditPersona;
import org.touchline.command.cast.RemovePersona;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;
import org.touchline.ui.control.Form;

/// Who the customer is.
final class PersonaForm implements ElementForm {
    private final String id;
    private final Form<Persona> form;
    private final VBox box;

    PersonaForm(String id, Editor editor, Messages messages) {
        this.id = id;
        var fields = new FormFields(messages, "persona");
        form = form(editor, fields);
        box = new VBox(form, fields.deleteButton(() -> editor.run(new RemovePersona(id))));
        box.getStyleClass().add("fields");
    }

    private static Form<Persona> form(Editor editor, FormFields fields) {
        return new Form<Persona>(persona -> editor.run(new EditPersona(persona)))
                .field(fields.caption("name"), fields::line, Persona::name, Persona::withName)
                .field(
                        fields.caption("summary"),
                        fields::line,
                        Persona::summary,
                        Persona::withSummary)
                .field(fields.caption("quote"), fields::text, Persona::quote, Persona::withQuote)
                .field(fields.caption("goals"), fields::list, Persona::goals, Persona::withGoals)
                .field(fields.caption("needs"), fields::list, Persona::needs, Persona::withNeeds)
                .field(
                        fields.caption("preferences"),
                        fields::list,
                        Persona::preferences,
                        Persona::withPreferences)
                .field(
                        fields.caption("painPoints"),
                        fields::list,
                        Persona::painPoints,
                        Persona::withPainPoints)
                .field(fields.caption("color"), fields::color, Persona::color, Persona::withColor);
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
        map.personas().stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .ifPresent(form::show);
    }
}
