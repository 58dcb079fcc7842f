package org.touchline.i18n;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern that only puts texts in their places, ready to be filled. The picture of a large map
/// says ten thousand sentences; `java.text.MessageFormat` takes as long for them as all the rest.
///
/// @param texts before, between and after the places; empty for a pattern that wants a
///   `MessageFormat`
/// @param places the numbers of the arguments
record PlainPattern(List<String> texts, List<Integer> places) {
    private static final PlainPattern NOT_PLAIN = new PlainPattern(List.of(), List.of());
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    static PlainPattern of(String pattern) {
        Matcher matcher = PLACE.matcher(pattern);
        String rest = matcher.replaceAll("");
        if (rest.contains("'") || rest.contains("{") || rest.contains("}")) {
            return NOT_PLAIN;
        }
        List<Integer> places =
                PLACE.matcher(pattern)
                        .results()
                        .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                        .toList();
        return new PlainPattern(List.of(PLACE.split(pattern, -1)), places);
    }

    /// The text; empty where the pattern is not plain or an argument is no text.
    Optional<String> fill(Object... arguments) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(texts.getFirst());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place >= arguments.length || !(arguments[place] instanceof String argument)) {
                return Optional.empty();
            }
            text.append(argument).append(texts.get(i + 1));
        }
        return Optional.of(text.toString());
    }
}
