package org.touchline.editor.quick;

import org.touchline.editor.quick.QuickCode.OfMedium;
import org.touchline.model.property.PropertyKind.Referent;

import java.util.Optional;

/// Finds the channels, or the devices, that a text names.
final class MediumReader {
    private final String text;
    private final Referent kind;
    private final Media media;
    private final Names names;
    private final int mostWords;

    MediumReader(String text, Referent kind, Media media) {
        this.text = text;
        this.kind = kind;
        this.media = media;
        names = new Names(media, kind);
        mostWords = names.mostWords();
    }

    /// @param start of the sign
    Optional<FoundCode> codeAt(int start) {
        int name = start + 1;
        if (name < text.length() && Signs.opensQuote(text.charAt(name))) {
            return quoted(start, name + 1);
        }
        return wholeName(start).or(() -> oneWord(start));
    }

    /// A name in quotes is meant as it is.
    private Optional<FoundCode> quoted(int start, int name) {
        for (int close = name; close < text.length(); close++) {
            if (Signs.closesQuote(text.charAt(close)) && Signs.endsWord(text, close + 1)) {
                String quoted = text.substring(name, close).strip();
                return quoted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FoundCode(start, close + 1, named(quoted)));
            }
        }
        return Optional.empty();
    }

    private QuickCode named(String name) {
        return names.named(name).map(MediumReader::known).orElseGet(() -> created(name));
    }

    /// The longest name that stands there, of as many words as it has.
    private Optional<FoundCode> wholeName(int start) {
        Optional<FoundCode> longest = Optional.empty();
        int next = start + 1;
        for (int words = 0; words < mostWords && next < text.length(); words++) {
            int end = Signs.endOfWord(text, next);
            Optional<Medium> found = names.named(text.substring(start + 1, end));
            if (found.isPresent()) {
                longest = Optional.of(new FoundCode(start, end, known(found.get())));
            }
            next = Signs.nextWord(text, end);
        }
        return longest;
    }

    private Optional<FoundCode> oneWord(int start) {
        int end = Signs.endOfWord(text, start);
        String word = text.substring(start + 1, end);
        return Signs.looksLikeName(word)
                ? Optional.of(
                        new FoundCode(
                                start,
                                end,
                                names.meant(word)
                                        .map(MediumReader::known)
                                        .orElseGet(() -> created(word))))
                : Optional.empty();
    }

    private static QuickCode known(Medium medium) {
        return new OfMedium(medium, false);
    }

    private QuickCode created(String name) {
        return new OfMedium(media.created(kind, name), true);
    }
}
