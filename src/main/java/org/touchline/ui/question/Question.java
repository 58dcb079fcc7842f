package org.touchline.ui.question;

import java.util.List;

/// A question, and what can be answered.
///
/// @param text the question itself
/// @param explanation what an answer means for the user's work
/// @param answers in the order in which they stand
public record Question(String text, String explanation, List<Answer> answers) {
    public Question {
        answers = List.copyOf(answers);
    }

    public Question(String text, String explanation, Answer... answers) {
        this(text, explanation, List.of(answers));
    }

    /// The answers of a kind.
    List<Answer> answers(Answer.Kind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }
}
