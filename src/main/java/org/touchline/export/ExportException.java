package org.touchline.export;

import java.util.List;

/// A map could not be exported: the target, if there was one, is as it was.
///
/// It says why as the key of a text; whoever tells the user puts it into words.
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Category category;
    private final String key;
    private final transient List<Object> arguments;

    /// What kind of thing is in the way.
    public enum Category {
        /// No format has this file name.
        FORMAT,
        /// What was asked for would be too large: pixels, sheets.
        SIZE,
        /// The target: its folder is missing, it is a folder, it must not be written, the disk is
        /// full.
        ACCESS
    }

    ExportException(Category category, Throwable cause, String key, Object... arguments) {
        super(category + ": " + key + List.of(arguments), cause);
        this.category = category;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    ExportException(Category category, String key, Object... arguments) {
        this(category, null, key, arguments);
    }

    public Category category() {
        return category;
    }

    /// The key of the text that tells the user why.
    public String key() {
        return key;
    }

    /// What fills the text's placeholders, in order.
    public List<Object> arguments() {
        return arguments;
    }
}
