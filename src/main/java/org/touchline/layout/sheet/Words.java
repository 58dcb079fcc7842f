package org.touchline.layout.sheet;

import org.touchline.model.Stage;
import org.touchline.model.value.Emotion;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The localised words of a drawing, and the user's own made fit for sentences that are read aloud.
///
/// Not for several threads.
public final class Words {
    private final BiFunction<String, Object[], String> labels;
    private final Memo<Phrase, String> phrases = new Memo<>();

    /// @param labels the text of a key with its placeholders filled in
    public Words(BiFunction<String, Object[], String> labels) {
        this.labels = labels;
    }

    /// The text of a key, its placeholders filled in.
    public String text(String key, Object... arguments) {
        return labels.apply(key, arguments);
    }

    /// The text of a key that counts something, remembered: there are few such texts.
    public String counted(String key, Integer... numbers) {
        return phrases.get(
                new Phrase(key, List.of(numbers)),
                phrase -> labels.apply(phrase.key, phrase.numbers.toArray()));
    }

    /// Starts another layout: what the last one did not say is forgotten.
    public void startLayout() {
        phrases.startLayout();
    }

    /// What a reader calls an element: its name, or that it has none.
    public String name(String name) {
        return name.isBlank() ? text("map.unnamed") : name.strip();
    }

    /// What a stage's header says.
    public String stage(Stage stage) {
        return joined(text("map.alt.stage", name(stage.name())), sentence(stage.description()));
    }

    /// The name of an emotion that was asked.
    public String emotion(Emotion emotion) {
        return text("emotion." + emotion.key());
    }

    /// A text of the user's as a sentence: with a full stop unless it ends with some mark.
    public String sentence(String text) {
        String stripped = text.strip();
        boolean open =
                !stripped.isEmpty()
                        && Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()));
        return open ? text("map.sentence", stripped) : stripped;
    }

    /// Sentences one after the other; empty ones are left out.
    public static String joined(String... sentences) {
        return joined(" ", List.of(sentences));
    }

    /// Texts with something between them; blank ones are left out.
    public static String joined(String separator, List<String> texts) {
        return texts.stream()
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(separator));
    }

    private record Phrase(String key, List<Integer> numbers) {}
}
