package org.touchline.layout.sheet;

/// All dimensions of a map's picture, in 1/72 inch.
public final class Metrics {
    /// Kept free around the sheet.
    public static final double MARGIN = 24;

    /// Between parts of the sheet: below the header, and between the grid and the lanes.
    public static final double SECTION_GAP = 16;

    /// Few columns become wide, so that the sheet and its header have this width at least.
    public static final double MIN_SHEET_WIDTH = 640;

    public static final double HAIRLINE = 1;

    // Headers

    public static final double PERSONA_HEIGHT = 44;
    public static final double PERSONA_PORTRAIT = 34;
    public static final double PERSONA_MAX_TEXT_WIDTH = 190;
    public static final double PERSONA_GAP = 10;

    /// The headers of rows and the names of lanes stand in a column of their own, left of the grid.
    public static final double ROW_HEADER_WIDTH = 150;

    public static final double ROW_HEADER_MAX_WIDTH = 240;
    public static final double STAGE_BAR_WIDTH = 5;

    /// Between the left edge of the sheet's contents and the texts of row headers.
    public static final double ROW_HEADER_INDENT = 18;

    public static final double HEADER_PADDING = 10;

    /// Between a name and the smaller text below it.
    public static final double LINE_GAP = 1;

    // Grid

    public static final double COLUMN_WIDTH = 200;
    public static final double COLUMN_MAX_WIDTH = 320;

    /// Kept free between cards, and between cards and the borders of their cell: arrows run here.
    public static final double CARD_GAP = 12;

    /// An empty row is as high as one with a usual card.
    public static final double MIN_ROW_HEIGHT = 102;

    /// Between two stages that stand beside each other.
    public static final double STAGE_GAP = 10;

    // Cards

    public static final double CARD_RADIUS = 5;
    public static final double CARD_EDGE_WIDTH = 5;
    public static final double CARD_PADDING = 10;
    public static final double CARD_INDENT = 14;
    public static final double CARD_SHADOW = 1.5;

    /// Between the name and the row of signs, and between two signs.
    public static final double CARD_SIGN_GAP = 6;

    public static final double ICON_DISC = 20;
    public static final double ICON = 12;
    public static final double ICON_GAP = 7;
    public static final double FACE = 18;

    /// The square behind the diamond of a moment of truth.
    public static final double BADGE = 16;

    public static final double STAR = 10;

    /// From one star to the next.
    public static final double STAR_PITCH = 11.5;

    // Arrows

    public static final double ARROW_WIDTH = 1.5;
    public static final double ARROW_HEAD = 7;

    // Lanes

    public static final double LANE_PADDING = 8;
    public static final double MIN_LANE_HEIGHT = 48;
    public static final double ENTRY_PADDING = 7;
    public static final double ENTRY_GAP = 6;
    public static final double ENTRY_RADIUS = 4;

    /// One of the four steps from angry to delighted.
    public static final double EMOTION_STEP = 24;

    public static final double CURVE_WIDTH = 2.25;

    /// One millionth, in powers of two.
    private static final double STEP = 0x1p-20;

    private Metrics() {}

    /// A length that follows from texts, a little longer: all places on the sheet are sums of such
    /// lengths, and so they are exact, and the distance of two of them is the same number wherever
    /// they stand.
    public static double exact(double length) {
        return Math.ceil(length / STEP) * STEP;
    }
}
