package org.touchline.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Rewrites the texts of one element.
record Wording(TextRewriter rewriter, TextOwner owner, String element) {
    /// One text of an element, or a list of them.
    @FunctionalInterface
    interface Part<T> {
        /// The element with what the text becomes; the very same one where that is nothing new.
        T rewritten(T element, Wording wording);
    }

    static <T> Part<T> text(String field, Function<T, String> get, BiFunction<T, String, T> with) {
        return (element, wording) -> {
            String text = get.apply(element);
            String now = wording.text(text, field, 0, "");
            return now.equals(text) ? element : with.apply(element, now);
        };
    }

    static <T> Part<T> texts(
            String field, Function<T, List<String>> get, BiFunction<T, List<String>, T> with) {
        return (element, wording) -> {
            List<String> texts = get.apply(element);
            List<String> now = wording.texts(texts, field);
            return now == texts ? element : with.apply(element, now);
        };
    }

    String text(String text, String field, int index, String part) {
        return text.isEmpty()
                ? text
                : rewriter.rewritten(new TextPlace(owner, element, field, index, part), text);
    }

    /// A text of a list of which nothing is left goes, too.
    List<String> texts(List<String> texts, String field) {
        List<String> now = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String rewritten = text(text, field, i, "");
            if (rewritten.equals(text) || !rewritten.isBlank()) {
                now.add(rewritten);
            }
        }
        return now.equals(texts) ? texts : now;
    }

    /// The list with its elements rewritten; the very same one where nothing is new.
    static <T> List<T> each(List<T> elements, UnaryOperator<T> rewrite) {
        List<T> now = new ArrayList<>(elements.size());
        boolean isNew = false;
        for (T element : elements) {
            T rewritten = rewrite.apply(element);
            isNew |= rewritten != element;
            now.add(rewritten);
        }
        return isNew ? List.copyOf(now) : elements;
    }
}
