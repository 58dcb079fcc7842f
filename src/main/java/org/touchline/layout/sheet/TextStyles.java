package org.touchline.layout.sheet;

import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;

/// How the texts of a map are set.
public final class TextStyles {
    public static final TextStyle TITLE = TextStyle.of(Weight.SEMIBOLD, 21);
    public static final TextStyle SUMMARY = TextStyle.of(Weight.REGULAR, 12);
    public static final TextStyle STAGE = TextStyle.of(Weight.SEMIBOLD, 13);

    /// The names of time slots, lanes and personas.
    public static final TextStyle HEADING = TextStyle.of(Weight.SEMIBOLD, 12);

    /// What stands below a name.
    public static final TextStyle DETAIL = TextStyle.of(Weight.REGULAR, 11);

    public static final TextStyle CARD_NAME = TextStyle.of(Weight.SEMIBOLD, 11.5);

    /// What stands in the boxes of lanes.
    public static final TextStyle ENTRY = TextStyle.of(Weight.REGULAR, 11);

    public static final TextStyle ENTRY_DETAIL = TextStyle.of(Weight.REGULAR, 10);
    public static final TextStyle INITIAL = TextStyle.of(Weight.SEMIBOLD, 14);

    private TextStyles() {}
}
