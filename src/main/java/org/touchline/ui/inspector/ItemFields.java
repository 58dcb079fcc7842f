package org.touchline.ui.inspector;

import org.touchline.i18n.Messages;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.TextEditor;

/// Makes the text fields of one item, each with a prompt that names it.
///
/// @param keys what the text keys of the fields begin with
record ItemFields(Caption caption, Messages messages, String keys, Runnable changed) {
    TextEditor field(String key) {
        String prompt = messages.text(keys + key);
        Caption part = caption.part(key, caption.text() + ": " + prompt);
        return new TextEditor(part, messages, false, _ -> changed.run()).withPrompt(prompt);
    }
}
