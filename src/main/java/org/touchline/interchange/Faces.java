package org.touchline.interchange;

import org.touchline.model.value.Emotion;

import java.util.HashMap;
import java.util.Map;

/// The faces and numbers that people write for emotions, in every language.
final class Faces {
    private static final Map<String, Emotion> TABLE = new HashMap<>();

    static {
        put(Emotion.ANGRY, "-2", "−2", ":((", ":-((", ">:(", "😠", "😡", "🤬", "😤");
        put(Emotion.FRUSTRATED, "-1", "−1", ":(", ":-(", "☹", "🙁", "😞", "😟", "😕", "😒");
        put(Emotion.NEUTRAL, "0", ":|", ":-|", "😐", "😑", "😶");
        put(Emotion.HAPPY, "1", "+1", ":)", ":-)", "☺", "🙂", "😊", "😀", "😃");
        put(Emotion.DELIGHTED, "2", "+2", ":))", ":-))", ":d", ":-d", "😄", "😁", "🤩", "😍");
    }

    private Faces() {}

    private static void put(Emotion emotion, String... faces) {
        for (String face : faces) {
            TABLE.put(face, emotion);
        }
    }

    /// @return [Emotion#NOT_ASKED] for what is none of them
    static Emotion emotion(String text) {
        String face = text.replace("\ufe0f", "").replaceAll("[.,]0+$", "");
        return TABLE.getOrDefault(face, Emotion.NOT_ASKED);
    }
}
