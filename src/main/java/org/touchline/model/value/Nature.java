package org.touchline.model.value;

/// Whether a contact happens on a screen, between people, or with a thing.
public enum Nature implements Keyed {
    NOT_GIVEN(""),
    DIGITAL("digital"),
    HUMAN("human"),
    PHYSICAL("physical");

    private final String key;

    Nature(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
