package org.touchline.ui.canvas;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

import java.util.List;
import java.util.stream.Collectors;

/// The text that an input method is making in a field: it stands in the field, but the input method
/// may still put another in its place.
final class Composition {
    private final TextInputControl field;
    private String composed = "";

    Composition(TextInputControl field) {
        this.field = field;
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::follow);
    }

    static String composed(InputMethodEvent event) {
        return event.getComposed().stream()
                .map(InputMethodTextRun::getText)
                .collect(Collectors.joining());
    }

    boolean isOn() {
        return !composed.isEmpty();
    }

    /// Keeps the text as it is: the field goes on to another name, and must not put the rest of
    /// this one in its place there.
    void settle() {
        if (isOn()) {
            field.fireEvent(
                    new InputMethodEvent(
                            field,
                            field,
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            List.of(),
                            composed,
                            0));
        }
    }

    private void follow(InputMethodEvent event) {
        composed = composed(event);
    }
}
