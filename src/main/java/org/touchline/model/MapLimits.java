package org.touchline.model;

/// How large a map may be, so that no document can exhaust the memory of the program.
public final class MapLimits {
    public static final int STAGES = 200;
    public static final int TIMES = 1_000;

    /// Of touchpoints, their parts included.
    public static final int TOUCHPOINTS = 20_000;

    /// Of parts in parts: a touchpoint with parts that have none is one deep.
    public static final int PARTS_DEPTH = 4;

    /// Of UTF-16 characters in one text.
    public static final int TEXT_LENGTH = 100_000;

    /// Of the bytes of a picture's file.
    public static final int PICTURE_BYTES = 16 << 20;

    /// Of the points of a picture: what it takes in memory once it is drawn.
    public static final long PICTURE_POINTS = 25_000_000;

    private MapLimits() {}
}
