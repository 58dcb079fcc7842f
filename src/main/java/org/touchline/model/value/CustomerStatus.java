package org.touchline.model.value;

/// Where the customer stands with the company at a touchpoint.
public enum CustomerStatus implements Keyed {
    NOT_GIVEN(""),
    POTENTIAL("potential"),
    CURRENT("current"),
    FORMER("former");

    private final String key;

    CustomerStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
