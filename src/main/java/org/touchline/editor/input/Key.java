package org.touchline.editor.input;

/// The keys that mean something to the map, beside those that type a character.
public enum Key {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    HOME,
    END,
    ENTER,
    TAB,
    ESCAPE,
    DELETE,
    BACKSPACE,
    F2,
    A,
    D
}
