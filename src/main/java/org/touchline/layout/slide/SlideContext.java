package org.touchline.layout.slide;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;

/// What every kind of slide is made from.
record SlideContext(JourneyMap map, Pen pen, Words words, Master master) {
    /// A slide for each list of items, with the part that each is.
    List<SlideDraft> drafts(Heading heading, List<List<Item>> pages, String notes) {
        List<SlideDraft> drafts = new ArrayList<>();
        for (List<Item> items : pages) {
            String part =
                    pages.size() == 1
                            ? ""
                            : words.text("map.slide.part", drafts.size() + 1, pages.size());
            drafts.add(new SlideDraft(heading, part, items, drafts.isEmpty() ? notes : ""));
        }
        return drafts;
    }

    /// Slides of cards under one heading; none without cards.
    List<SlideDraft> cards(Heading heading, List<FlowCard> cards, int columns) {
        return drafts(
                heading,
                CardFlow.pages(cards, master.room(heading), columns, pen, words),
                notes(cards));
    }

    /// All that cards say, for the speaker: a line for each text.
    private static String notes(List<FlowCard> cards) {
        List<String> lines = new ArrayList<>();
        for (FlowCard card : cards) {
            lines.add(card.altText());
            card.sections().forEach(section -> lines.add(section.text()));
        }
        return Words.joined("\n", lines);
    }

    /// A heading that is about the whole map.
    Heading heading(Role role, String title, String detail) {
        return new Heading(role, title, detail, pen.theme().curve(), Heading.NO_STAGE);
    }
}
