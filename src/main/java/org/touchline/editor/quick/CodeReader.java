package org.touchline.editor.quick;

import org.touchline.model.property.PropertyKind.Referent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the codes in a text: see the package.
final class CodeReader {
    private final String text;
    private final Media media;
    private final Map<Referent, MediumReader> readers = new EnumMap<>(Referent.class);

    CodeReader(String text, Media media) {
        this.text = text;
        this.media = media;
    }

    /// The codes in the order of the text, at most one of a kind.
    ///
    /// @param kept where words begin that are text, whatever they look like
    List<FoundCode> codes(Set<Integer> kept) {
        List<FoundCode> found = new ArrayList<>();
        int index = Signs.nextWord(text, 0);
        while (index < text.length()) {
            Optional<FoundCode> code = kept.contains(index) ? Optional.empty() : codeAt(index);
            if (code.isPresent()) {
                found.removeIf(code.get()::isOfTheKindOf);
                found.add(code.get());
            }
            int end = code.map(FoundCode::end).orElse(Signs.endOfWord(text, index));
            index = Signs.nextWord(text, end);
        }
        return List.copyOf(found);
    }

    private Optional<FoundCode> codeAt(int start) {
        Optional<Referent> kind = Signs.medium(text.charAt(start));
        if (kind.isPresent()) {
            return readers.computeIfAbsent(kind.get(), of -> new MediumReader(text, of, media))
                    .codeAt(start);
        }
        int end = Signs.endOfWord(text, start);
        return SignCodes.of(text.substring(start, end))
                .map(code -> new FoundCode(start, end, code));
    }
}
