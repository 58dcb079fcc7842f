package org.touchline.storage;

import org.touchline.model.Violation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds line and column of what is wrong, in a second reading of the text: a tree does not know
/// where its nodes stood, and a text that is right never needs this.
final class Locator {
    private Locator() {}

    /// The violations as problems, in the order of the text. What is missing stands where the
    /// object does that lacks it.
    static List<Problem> locate(List<Violation> violations, JsonText text) {
        Set<String> wanted = new HashSet<>();
        for (Violation violation : violations) {
            for (String at = violation.pointer(); wanted.add(at) && !at.isEmpty(); ) {
                at = parent(at);
            }
        }
        var found = find(wanted, text);
        return violations.stream()
                .map(violation -> problem(violation, found))
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private static Map<String, TokenStreamLocation> find(Set<String> wanted, JsonText text) {
        Map<String, TokenStreamLocation> found = new HashMap<>();
        try (JsonParser parser = text.parser()) {
            JsonToken token;
            while (found.size() < wanted.size() && (token = parser.nextToken()) != null) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    String pointer = pointer(parser, token);
                    if (wanted.contains(pointer)) {
                        found.put(pointer, parser.currentTokenLocation());
                    }
                }
            }
        }
        return found;
    }

    private static String pointer(JsonParser parser, JsonToken token) {
        var context = parser.streamReadContext();
        var ofValue = token.isStructStart() ? context.getParent() : context;
        return ofValue.pathAsPointer().toString();
    }

    private static Problem problem(Violation violation, Map<String, TokenStreamLocation> found) {
        String at = violation.pointer();
        while (!found.containsKey(at)) {
            at = parent(at);
        }
        TokenStreamLocation place = found.get(at);
        return new Problem(
                violation.pointer(),
                place.getLineNr(),
                place.getColumnNr(),
                violation.key(),
                violation.arguments());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
