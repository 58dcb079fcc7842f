package org.touchline.model.value;

/// Who begins a contact.
public enum Initiator implements Keyed {
    NOT_GIVEN(""),
    CUSTOMER("customer"),
    COMPANY("company");

    private final String key;

    Initiator(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
