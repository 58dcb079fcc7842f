package org.touchline.editor.input;

/// A stroke of the keyboard while the canvas has the focus.
public sealed interface KeyStroke {
    /// A key went down.
    record Pressed(Key key, Modifiers modifiers) implements KeyStroke {}

    /// Text was typed, by keys or by an input method.
    ///
    /// @param text one or more characters that can be seen
    record Typed(String text) implements KeyStroke {}

    /// A key without Shift, Ctrl or Alt.
    static KeyStroke of(Key key) {
        return new Pressed(key, Modifiers.NONE);
    }
}
