package org.touchline.model.value;

/// How a touchpoint should be: a point of the to-be curve.
public record Target(Emotion emotion, Score rating, UnknownFields unknown) {
    public static final Target NONE = new Target(Emotion.NOT_ASKED, Score.NONE, UnknownFields.NONE);

    public Target withEmotion(Emotion emotion) {
        return new Target(emotion, rating, unknown);
    }

    public Target withRating(Score rating) {
        return new Target(emotion, rating, unknown);
    }
}
