package org.touchline.cli;

import org.touchline.i18n.Messages;
import org.touchline.storage.Problem;
import org.touchline.storage.StorageException;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Where the commands say what happened, in the user's language.
record Console(PrintWriter out, PrintWriter error, Messages messages) {
    /// Says something that was asked for.
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /// Says why something was not done.
    void complain(String text) {
        error.println(text);
    }

    /// Says all that is wrong with a file: `file:line:column: problem`, one a line.
    void complain(Path file, StorageException failure) {
        failure.problems().forEach(problem -> complain(file + place(problem) + text(problem)));
    }

    private String text(Problem problem) {
        return messages.text(problem.key(), problem.arguments().toArray());
    }

    private static String place(Problem problem) {
        String lineAndColumn =
                problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return lineAndColumn + ": " + pointer;
    }
}
