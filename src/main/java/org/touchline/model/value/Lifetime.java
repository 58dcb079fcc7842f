package org.touchline.model.value;

/// Whether a contact happens once or again and again.
public enum Lifetime implements Keyed {
    NOT_GIVEN(""),
    ONCE("once"),
    RECURRING("recurring");

    private final String key;

    Lifetime(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
