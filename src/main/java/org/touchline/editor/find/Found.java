package org.touchline.editor.find;

import org.touchline.model.wording.TextSpan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What was found, and which of it one is at.
///
/// @param index of that one; 0 where nothing was found
public record Found(List<TextSpan> spans, int index) {
    public static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        spans = List.copyOf(spans);
        index = spans.isEmpty() ? 0 : Math.floorMod(index, spans.size());
    }

    /// Begins at the first one that is as wanted; at the very first where none is.
    public static Found from(List<TextSpan> spans, Predicate<TextSpan> wanted) {
        for (int i = 0; i < spans.size(); i++) {
            if (wanted.test(spans.get(i))) {
                return new Found(spans, i);
            }
        }
        return new Found(spans, 0);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The one that one is at.
    public Optional<TextSpan> current() {
        return isEmpty() ? Optional.empty() : Optional.of(spans.get(index));
    }

    /// At the next one; from the last on to the first.
    public Found next() {
        return new Found(spans, index + 1);
    }

    /// At the one before; from the first back to the last.
    public Found previous() {
        return new Found(spans, index - 1);
    }

    /// After the map has changed: at the same one, or at the one that took its place.
    public Found renewed(List<TextSpan> now) {
        int same = current().map(now::indexOf).orElse(-1);
        return new Found(now, same >= 0 ? same : index);
    }

    /// Where the one that follows the current one will be once the current one is replaced, so that
    /// nothing is replaced in a replacement.
    public Optional<TextSpan> following(String replacement) {
        return current()
                .map(replaced -> {
                    TextSpan following = next().current().orElseThrow();
                    boolean moves =
                            following.place().equals(replaced.place())
                                    && following.start() > replaced.start();
                    int by = moves ? replacement.length() - replaced.text().length() : 0;
                    return new TextSpan(
                            following.place(), following.start() + by, following.text());
                });
    }
}
