package org.touchline.editor.quick;

import org.touchline.editor.quick.QuickCode.OfEmotion;
import org.touchline.editor.quick.QuickCode.OfMomentOfTruth;
import org.touchline.editor.quick.QuickCode.OfRating;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The codes that are a sign and no name: the table of them.
final class SignCodes {
    private static final Map<String, QuickCode> TABLE = new HashMap<>();

    /// Longer than any code.
    private static final int TOO_LONG = 5;

    static {
        add(new OfEmotion(Emotion.DELIGHTED), "+2", ":))", ":-))", ":D", ":-D");
        add(new OfEmotion(Emotion.HAPPY), "+1", ":)", ":-)");
        add(new OfEmotion(Emotion.NEUTRAL), "+0", "-0", ":|", ":-|");
        add(new OfEmotion(Emotion.FRUSTRATED), "-1", ":(", ":-(");
        add(new OfEmotion(Emotion.ANGRY), "-2", ":((", ":-((");
        for (int stars = 1; stars <= Score.HIGHEST; stars++) {
            add(new OfRating(new Score(stars)), "*" + stars);
        }
        add(new OfMomentOfTruth(), "!");
    }

    private SignCodes() {}

    /// @param word in half or full width
    static Optional<QuickCode> of(String word) {
        return word.length() < TOO_LONG
                ? Optional.ofNullable(TABLE.get(Signs.plain(word)))
                : Optional.empty();
    }

    private static void add(QuickCode code, String... words) {
        for (String word : words) {
            TABLE.put(word, code);
        }
    }
}
