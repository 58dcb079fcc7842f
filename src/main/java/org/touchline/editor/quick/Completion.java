package org.touchline.editor.quick;

import org.touchline.model.property.PropertyKind.Referent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a name that is being typed behind a `#` or an `@` can be.
///
/// @param start of the sign
/// @param end of what a choice replaces
/// @param offers at least one
public record Completion(int start, int end, List<Offer> offers) {
    /// No name that is longer is looked for.
    private static final int LONGEST = 100;

    public Completion {
        offers = List.copyOf(offers);
    }

    /// A name to choose.
    ///
    /// @param isNew whether it is only the beginning of others, and can be meant as it is
    /// @param insertion what takes the place of what is typed
    public record Offer(Medium medium, boolean isNew, String insertion) {}

    /// What is offered to somebody who types at a place of a text; empty where no name is typed
    /// there, where no name begins so, and where there is only the one that is typed already.
    public static Optional<Completion> at(int caret, Reading reading) {
        String text = reading.text();
        int at = Math.min(caret, text.length());
        for (int start = at - 1; start >= Math.max(0, at - LONGEST); start--) {
            if (Signs.beginsWord(text, start) && Signs.medium(text.charAt(start)).isPresent()) {
                return reading.kept().contains(start)
                        ? Optional.empty()
                        : of(start, at, reading.text(), reading.media());
            }
        }
        return Optional.empty();
    }

    private static Optional<Completion> of(int start, int caret, String text, Media media) {
        Referent kind = Signs.medium(text.charAt(start)).orElseThrow();
        String typed = text.substring(start + 1, caret);
        Names names = new Names(media, kind);
        List<Medium> matching = names.matching(typed);
        boolean isTyped = matching.size() == 1 && isSame(matching.getFirst().name(), typed);
        if (matching.isEmpty() || isTyped) {
            return Optional.empty();
        }
        List<Offer> offers = new ArrayList<>();
        String sign = text.substring(start, start + 1);
        for (Medium medium : matching) {
            String name = medium.name();
            String code = names.isBeginning(name) ? quoted(name) : name;
            offers.add(new Offer(medium, false, sign + code + " "));
        }
        boolean isOther = matching.stream().noneMatch(medium -> isSame(medium.name(), typed));
        if (isOther && Signs.looksLikeName(typed)) {
            String name = typed.strip();
            offers.add(new Offer(media.created(kind, name), true, sign + quoted(name) + " "));
        }
        int end = Signs.nextWord(text, Signs.endOfWord(text, caret));
        return Optional.of(new Completion(start, end, offers));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static boolean isSame(String name, String typed) {
        return Folded.of(name).strip().equals(Folded.of(typed).strip());
    }
}
