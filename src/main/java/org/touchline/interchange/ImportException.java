package org.touchline.interchange;

import java.util.List;

/// Something of another program could not become touchpoints; it says why as a key of the text
/// bundles.
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    ImportException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// Names the sentence for the user.
    public String key() {
        return key;
    }

    /// For the placeholders of the sentence, in order.
    public List<Object> arguments() {
        return arguments;
    }
}
