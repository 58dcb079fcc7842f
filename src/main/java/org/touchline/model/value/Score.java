package org.touchline.model.value;

/// A number from 1 to 5 (a rating, an importance, an effort), or none.
///
/// @param value from 1 to 5; 0 where none is given
public record Score(int value) {
    public static final int HIGHEST = 5;
    public static final Score NONE = new Score(0);

    public Score {
        if (value < 0 || value > HIGHEST) {
            throw new IllegalArgumentException("a score is from 1 to 5: " + value);
        }
    }

    public boolean isGiven() {
        return value > 0;
    }
}
