package org.touchline.layout;

import org.touchline.layout.arrow.ArrowLayout;
import org.touchline.layout.card.CardLayout;
import org.touchline.layout.grid.CardStacks;
import org.touchline.layout.lane.LaneColumn;
import org.touchline.layout.lane.LaneLayouts;
import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;

/// What draws in one theme and one language, and remembers what it drew.
record Toolbox(
        Pen pen,
        Words words,
        CardLayout cards,
        CardStacks stacks,
        TimeHeaders timeHeaders,
        ArrowLayout arrows,
        LaneLayouts lanes,
        Memo<LaneColumn, Patch> lanePatches) {
    static Toolbox of(Pen pen, Labels labels) {
        Words words = new Words(labels::text);
        CardLayout cards = new CardLayout(pen, words);
        return new Toolbox(
                pen,
                words,
                cards,
                new CardStacks(cards),
                new TimeHeaders(pen, words),
                new ArrowLayout(words),
                new LaneLayouts(pen, words),
                new Memo<>());
    }

    void startLayout(JourneyMap map) {
        pen.startLayout();
        words.startLayout();
        cards.startLayout();
        stacks.startLayout(map);
        arrows.startLayout();
        lanes.startLayout();
        lanePatches.startLayout();
    }
}
