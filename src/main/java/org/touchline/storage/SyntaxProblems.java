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

    /// @param e what the parser, or Java while it read a number, threw
    /// @param maxDepth the deepest nesting that the parser allows
    static Problem of(RuntimeException e, JsonParser parser, int maxDepth) {
        return switch (e) {
            case UnexpectedEndOfInputException end ->
                    at(end.getLocation(), "storage.syntax.cutOff");
            case StreamConstraintsException _ when isDeep(parser, maxDepth) ->
                    at(parser.currentTokenLocation(), "storage.syntax.deep", maxDepth);
            case StreamConstraintsException _ -> tooMuch(parser);
            case NumberFormatException _ -> tooMuch(parser);
            case JacksonException syntax when isDoubledName(syntax) ->
                    at(syntax.getLocation(), "storage.syntax.doubled");
            case JacksonException syntax -> at(syntax.getLocation(), "storage.syntax.wrong");
            default -> throw e;
        };
    }

    private static Problem tooMuch(JsonParser parser) {
        return at(parser.currentTokenLocation(), "storage.syntax.long");
    }

    private static boolean isDeep(JsonParser parser, int maxDepth) {
        return parser.streamReadContext().getNestingDepth() >= maxDepth;
    }

    /// The parser has no type for it.
    private static boolean isDoubledName(JacksonException e) {
        return e.getOriginalMessage().startsWith("Duplicate ");
    }

    /// Something follows where the document should be over; the parser stands at it.
    static Problem trailing(JsonParser parser) {
        return at(parser.currentTokenLocation(), "storage.syntax.trailing");
    }

    private static Problem at(TokenStreamLocation place, String key, Object... arguments) {
        return new Problem("", place.getLineNr(), place.getColumnNr(), key, List.of(arguments));
    }
}
