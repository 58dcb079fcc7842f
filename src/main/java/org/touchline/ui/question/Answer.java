package org.touchline.ui.question;

import java.util.Locale;

/// One of the answers to a question.
///
/// @param text a verb, so that the button is understood without the question
/// @param effect what happens then
public record Answer(Kind kind, String text, Runnable effect) {
    /// How much an answer is recommended.
    public enum Kind {
        /// Has the focus at first: Enter gives it.
        PROPOSED,
        OTHER,
        /// Leaves everything as it is; Escape gives it.
        CANCEL;

        /// Names the button in style sheets and tests.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Answer proposed(String text, Runnable effect) {
        return new Answer(Kind.PROPOSED, text, effect);
    }

    public static Answer other(String text, Runnable effect) {
        return new Answer(Kind.OTHER, text, effect);
    }

    public static Answer cancel(String text) {
        return new Answer(Kind.CANCEL, text, () -> {});
    }
}
