package org.touchline.model.value;

/// How long the customer decides: seconds (a contextual ad) or longer (a website).
public enum Span implements Keyed {
    NOT_GIVEN(""),
    SHORT("short"),
    LONG("long");

    private final String key;

    Span(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
