package org.touchline.editor.quick;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// A name as it is typed, and what it says.
///
/// @param text all that is typed
/// @param kept where words begin that are text, whatever they look like
/// @param media that can be named
/// @param codes in the order of the text, at most one of a kind
public record Reading(String text, Set<Integer> kept, Media media, List<FoundCode> codes) {
    public Reading {
        kept = Set.copyOf(kept);
        codes = List.copyOf(codes);
    }

    /// A text in which nothing is a code.
    public static Reading plain(String text) {
        Set<Integer> words = new HashSet<>();
        for (int index = 0; index < text.length(); index++) {
            if (Signs.beginsWord(text, index)) {
                words.add(index);
            }
        }
        return new Reading(text, words, Media.NONE, List.of());
    }

    /// A text that is read from its beginning.
    public static Reading of(String text, Media media) {
        return read(text, Set.of(), media);
    }

    /// The text after an edit: words that were kept stay so, wherever they are now.
    public Reading edited(String newText, Media newMedia) {
        return read(newText, new TextEdit(text, newText).moved(kept), newMedia);
    }

    /// Keeps a code as text.
    ///
    /// @param start of the code
    public Reading keeping(int start) {
        Set<Integer> more = new HashSet<>(kept);
        more.add(start);
        return read(text, more, media);
    }

    /// The code that somebody means who stands at a place of the text: the one there, else the one
    /// before it, else the last one; empty only if there is none.
    public Optional<FoundCode> codeNear(int caret) {
        Optional<FoundCode> before =
                codes.stream().filter(code -> code.start() < caret).reduce((_, last) -> last);
        return before.or(() -> codes.stream().reduce((_, last) -> last));
    }

    /// A code as it is typed.
    public String text(FoundCode code) {
        return text.substring(code.start(), code.end());
    }

    /// The text without its codes, and without the blanks around them.
    public String name() {
        if (codes.isEmpty()) {
            return text.strip();
        }
        StringJoiner name = new StringJoiner(" ");
        int from = 0;
        for (FoundCode code : codes) {
            add(text.substring(from, code.start()), name);
            from = code.end();
        }
        add(text.substring(from), name);
        return name.toString();
    }

    private static void add(String piece, StringJoiner name) {
        if (!piece.isBlank()) {
            name.add(piece.strip());
        }
    }

    private static Reading read(String text, Set<Integer> kept, Media media) {
        return new Reading(text, kept, media, new CodeReader(text, media).codes(kept));
    }
}
