package org.touchline.model.value;

import java.util.Optional;

/// How the customer feels at a touchpoint, from −2 to 2.
public enum Emotion {
    NOT_ASKED(0, ""),
    ANGRY(-2, "angry"),
    FRUSTRATED(-1, "frustrated"),
    NEUTRAL(0, "neutral"),
    HAPPY(1, "happy"),
    DELIGHTED(2, "delighted");

    private final int score;
    private final String key;

    Emotion(int score, String key) {
        this.score = score;
        this.key = key;
    }

    /// The emotion of a score from −2 to 2; empty for any other.
    public static Optional<Emotion> ofScore(int score) {
        for (Emotion emotion : values()) {
            if (emotion.isAsked() && emotion.score == score) {
                return Optional.of(emotion);
            }
        }
        return Optional.empty();
    }

    /// From −2 (angry) to 2 (delighted); 0 where it was not asked.
    public int score() {
        return score;
    }

    /// Names the emotion in text bundles and the table of icons; empty where it was not asked.
    public String key() {
        return key;
    }

    public boolean isAsked() {
        return this != NOT_ASKED;
    }
}
