package org.touchline.model.value;

/// Whether a touchpoint was seen in the field or is what the team believes.
public enum Evidence implements Keyed {
    ASSUMED("assumed"),
    OBSERVED("observed");

    private final String key;

    Evidence(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
