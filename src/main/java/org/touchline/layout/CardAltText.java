package org.touchline.layout;

import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Score;

import java.util.List;

/// Says in sentences what a card shows.
record CardAltText(Words words) {
    String of(CardContent content) {
        Touchpoint touchpoint = content.touchpoint();
        String where =
                words.text(
                        "map.alt.slot",
                        words.name(content.stageName()),
                        words.name(content.timeName()));
        String contact = Words.joined(", ", List.of(content.channelName(), content.deviceName()));
        String emotion = touchpoint.emotion().isAsked() ? words.emotion(touchpoint.emotion()) : "";
        return Words.joined(
                words.sentence(words.name(touchpoint.name())),
                where,
                words.sentence(contact),
                words.sentence(emotion),
                touchpoint.rating().isGiven() ? words.sentence(rating(touchpoint.rating())) : "",
                touchpoint.isMomentOfTruth() ? words.sentence(momentOfTruth()) : "");
    }

    String rating(Score rating) {
        return words.text("map.rating", rating.value(), Score.HIGHEST);
    }

    String momentOfTruth() {
        return words.text("map.momentOfTruth");
    }
}
