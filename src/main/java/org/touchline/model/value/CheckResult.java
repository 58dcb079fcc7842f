package org.touchline.model.value;

/// How far a touchpoint does what a check asks for.
public enum CheckResult implements Keyed {
    /// Nobody has looked yet.
    OPEN("open"),
    MET("met"),
    PARTLY("partly"),
    NOT_MET("notMet");

    private final String key;

    CheckResult(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
