package org.touchline.ui.question;

/// Asks the user. Nobody waits: the answer's effect is what goes on.
@FunctionalInterface
public interface Questions {
    /// Shows a question; one that is still open counts as cancelled.
    void ask(Question question);
}
