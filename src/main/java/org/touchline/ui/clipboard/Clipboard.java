package org.touchline.ui.clipboard;

/// The clipboard that all programs share.
public interface Clipboard {
    /// What is on it.
    Clip read();

    /// Puts something on it, in place of what was there.
    void write(Clip clip);
}
