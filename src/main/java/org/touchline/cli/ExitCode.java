package org.touchline.cli;

/// What the program tells the shell when it ends.
final class ExitCode {
    static final int DONE = 0;

    /// Standard error says why.
    static final int NOT_DONE = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
