package org.touchline.layout.card;

import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Score;

import java.util.List;

/// Says in words what a card shows.
record CardWords(Words words) {
    /// All of it in sentences, and where the card stands.
    String altText(CardPlace place) {
        CardContent content = place.content();
        Touchpoint touchpoint = content.touchpoint();
        String where =
                words.text(
                        "map.alt.slot",
                        words.name(place.stage().name()),
                        words.name(place.time().name()));
        String contact =
                Words.joined(", ", List.of(content.channel().name(), content.device().name()));
        return Words.joined(
                words.sentence(words.name(touchpoint.name())),
                where,
                words.sentence(contact),
                touchpoint.emotion().isAsked() ? words.sentence(emotion(touchpoint)) : "",
                touchpoint.rating().isGiven() ? words.sentence(rating(touchpoint)) : "",
                touchpoint.isMomentOfTruth() ? words.sentence(momentOfTruth()) : "");
    }

    /// What the face says.
    String emotion(Touchpoint touchpoint) {
        return words.emotion(touchpoint.emotion());
    }

    /// What the stars say.
    String rating(Touchpoint touchpoint) {
        return words.counted("map.rating", touchpoint.rating().value(), Score.HIGHEST);
    }

    /// What the diamond says.
    String momentOfTruth() {
        return words.text("map.momentOfTruth");
    }
}
