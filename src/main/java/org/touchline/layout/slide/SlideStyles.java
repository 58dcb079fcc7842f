package org.touchline.layout.slide;

import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;

/// Dimensions and letters of slides, in 1/72 inch.
final class SlideStyles {
    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 42;
    static final double BAR = 10;
    static final double ROOM_TOP = 108;
    static final double ROOM_BOTTOM = 490;
    static final double GAP = 20;

    static final TextStyle OPENING = TextStyle.of(Weight.SEMIBOLD, 38);
    static final TextStyle TITLE = TextStyle.of(Weight.SEMIBOLD, 26);
    static final TextStyle NAME = TextStyle.of(Weight.SEMIBOLD, 18);
    static final TextStyle LABEL = TextStyle.of(Weight.SEMIBOLD, 14);
    static final TextStyle TEXT = TextStyle.of(Weight.REGULAR, 14);

    private SlideStyles() {}
}
