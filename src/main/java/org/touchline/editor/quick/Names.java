package org.touchline.editor.quick;

import org.touchline.model.property.PropertyKind.Referent;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds media of one kind by what is typed of their names.
final class Names {
    private final List<Entry> entries;

    Names(Media media, Referent kind) {
        entries =
                media.of(kind)
                        .map(medium -> new Entry(medium, Folded.of(medium.name()).strip()))
                        .toList();
    }

    /// The one with a name, or else the first that its beginning can stand for.
    Optional<Medium> meant(String typed) {
        return named(typed).or(() -> matching(typed).stream().findFirst());
    }

    /// The one with a name.
    Optional<Medium> named(String name) {
        String wanted = Folded.of(name).strip();
        return those(folded -> folded.equals(wanted)).findFirst();
    }

    /// All that a beginning can stand for: those that begin so, then those with a word that does.
    List<Medium> matching(String typed) {
        String wanted = Folded.of(typed);
        Predicate<String> begins = folded -> folded.startsWith(wanted);
        Predicate<String> hasWord = folded -> hasWord(folded, wanted);
        return Stream.concat(those(begins), those(begins.negate().and(hasWord))).toList();
    }

    /// Whether a name is the first words of another.
    boolean isBeginning(String name) {
        String words = Folded.of(name).strip() + " ";
        return those(folded -> folded.startsWith(words)).findFirst().isPresent();
    }

    /// How many words the longest name has.
    int mostWords() {
        return entries.stream().mapToInt(entry -> entry.folded.split(" ").length).max().orElse(1);
    }

    /// Whether a word of a name begins so; "mail" is one of "e-mail".
    private static boolean hasWord(String folded, String beginning) {
        int index = folded.indexOf(beginning, 1);
        while (index > 0 && Character.isLetterOrDigit(folded.charAt(index - 1))) {
            index = folded.indexOf(beginning, index + 1);
        }
        return index > 0;
    }

    private Stream<Medium> those(Predicate<String> wanted) {
        return entries.stream().filter(entry -> wanted.test(entry.folded)).map(Entry::medium);
    }

    private record Entry(Medium medium, String folded) {}
}
