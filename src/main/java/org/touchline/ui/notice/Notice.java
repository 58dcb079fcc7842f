package org.touchline.ui.notice;

import java.util.List;

/// Something that a user should know.
///
/// @param text what happened, in a sentence
/// @param details line by line, such as every problem of a file; mostly none
/// @param choices what the user can do about it
public record Notice(Kind kind, String text, List<String> details, List<Choice> choices) {
    /// How long a notice stays.
    public enum Kind {
        /// Goes by itself after a while.
        INFORMATION,
        /// Stays until it is answered or closed; another that comes is only shown before it.
        OFFER,
        /// Stays until it is closed, or another comes; looks serious.
        PROBLEM
    }

    /// Something that a user can do about a notice; it closes the notice.
    public record Choice(String text, Runnable effect) {}

    public Notice {
        details = List.copyOf(details);
        choices = List.copyOf(choices);
    }

    public static Notice information(String text, Choice... choices) {
        return new Notice(Kind.INFORMATION, text, List.of(), List.of(choices));
    }

    public static Notice offer(String text, Choice... choices) {
        return new Notice(Kind.OFFER, text, List.of(), List.of(choices));
    }

    public static Notice problem(String text, Choice... choices) {
        return new Notice(Kind.PROBLEM, text, List.of(), List.of(choices));
    }

    public Notice withDetails(List<String> details) {
        return new Notice(kind, text, details, choices);
    }
}
