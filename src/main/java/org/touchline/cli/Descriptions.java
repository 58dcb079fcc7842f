package org.touchline.cli;

import org.touchline.i18n.Messages;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;

/// The program's texts in the form in which picocli asks for the descriptions of options.
final class Descriptions extends ResourceBundle {
    private final Messages messages;
    private final Set<String> keys;

    Descriptions(Messages messages) {
        this.messages = messages;
        this.keys = messages.keys();
    }

    @Override
    protected Object handleGetObject(String key) {
        return keys.contains(key) ? messages.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
