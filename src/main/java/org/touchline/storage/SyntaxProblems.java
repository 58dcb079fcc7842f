package org.touchline.storage;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.util.List;

/// What the parser complains of, in words for people who did not write it.
final class SyntaxProblems {
    private SyntaxProblems() {}

    /// @param maxDepth the deepest nesting that the parser allows
    static Problem of(JacksonException e, JsonParser parser, int maxDepth) {
        TokenStreamLocation place =
                e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof UnexpectedEndOfInputException) {
            return at(place, "storage.syntax.cutOff");
        }
        if (e instanceof StreamConstraintsException) {
            boolean isDeep = parser.streamReadContext().getNestingDepth() >= maxDepth;
            return isDeep
                    ? at(place, "storage.syntax.deep", maxDepth)
                    : at(place, "storage.syntax.long");
        }
        if (e.getOriginalMessage().startsWith("Duplicate ")) {
            return at(place, "storage.syntax.doubled");
        }
        return at(place, "storage.syntax.wrong");
    }

    /// Something follows where the document should be over; the parser stands at it.
    static Problem trailing(JsonParser parser) {
        return at(parser.currentTokenLocation(), "storage.syntax.trailing");
    }

    private static Problem at(TokenStreamLocation place, String key, Object... arguments) {
        return new Problem("", place.getLineNr(), place.getColumnNr(), key, List.of(arguments));
    }
}
