package org.touchline.model.value;

/// How large its user wants a part of the grid to be: at least, since its contents are never cut
/// off.
///
/// @param points in 1/72 inch, from [#LEAST] to [#MOST]; 0 where the part is as large as all others
///   and as its contents ask
public record Extent(int points) {
    public static final int LEAST = 60;
    public static final int MOST = 2400;
    public static final Extent AUTOMATIC = new Extent(0);

    public Extent {
        if (points != 0 && (points < LEAST || points > MOST)) {
            throw new IllegalArgumentException("an extent is from 60 to 2400: " + points);
        }
    }

    /// The extent nearest to a length in 1/72 inch.
    public static Extent near(double length) {
        return new Extent((int) Math.round(Math.clamp(length, LEAST, MOST)));
    }

    public boolean isGiven() {
        return points > 0;
    }

    /// The length in 1/72 inch.
    ///
    /// @param automatic the one where none is given
    public double or(double automatic) {
        return isGiven() ? points : automatic;
    }
}
