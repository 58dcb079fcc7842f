package org.touchline;

import org.touchline.i18n.Messages;

import java.io.PrintStream;

/// The screen that the designer opens on, if the machine has one.
final class Display {
    private final Messages messages;
    private final PrintStream error;

    Display(Messages messages, PrintStream error) {
        this.messages = messages;
        this.error = error;
    }

    /// Shows the designer until its last window is closed.
    ///
    /// @param launch starts the toolkit and returns when the designer has ended
    /// @return the exit code: 1 where there is no display, which standard error says in a sentence
    int show(Runnable launch) {
        try {
            launch.run();
            return 0;
        } catch (UnsupportedOperationException _) {
            error.println(messages.text("start.noDisplay"));
            return 1;
        }
    }
}
