package org.touchline.model.value;

/// How a map is laid out: stages as rows over time, or stages as groups of columns.
public enum Arrangement implements Keyed {
    TIME_ACROSS("time-across"),
    STAGES_ACROSS("stages-across");

    private final String key;

    Arrangement(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
