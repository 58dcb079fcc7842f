package org.touchline.ui.structure;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;

/// Names a persona; pressed, it selects the persona, whose form takes the panel.
final class PersonaRow implements ElementForm {
    private final String id;
    private final Button button;

    /// What the button does, whoever the persona is.
    private final String opens;

    PersonaRow(String id, FormFields fields, Editor editor) {
        this.id = id;
        this.button =
                fields.button(
                        "open", Feather.USER, () -> editor.select(new Selection.OfPersona(id)));
        opens = button.getAccessibleText();
    }

    @Override
    public Region node() {
        return button;
    }

    @Override
    public void show(JourneyMap map) {
        map.personas().stream()
                .filter(persona -> persona.id().equals(id))
                .map(Persona::name)
                .forEach(name -> {
                    button.setText(name);
                    button.setAccessibleText(opens + ": " + name);
                });
    }

    @Override
    public void focus() {
        button.fire();
    }
}
