package org.touchline.layout;

import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;

/// What draws in one theme and one language, and remembers what it drew.
record Toolbox(Pen pen, Words words, CardLayout cards, ArrowLayout arrows) {
    static Toolbox of(Pen pen, Labels labels) {
        Words words = new Words(labels::text);
        return new Toolbox(pen, words, new CardLayout(pen, words), new ArrowLayout(words));
    }

    void startLayout() {
        pen.startLayout();
        words.startLayout();
        cards.startLayout();
        arrows.startLayout();
    }
}
