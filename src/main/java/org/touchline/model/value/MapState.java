package org.touchline.model.value;

/// Whether a map shows how things are or how they should be.
public enum MapState implements Keyed {
    CURRENT("current"),
    FUTURE("future");

    private final String key;

    MapState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
