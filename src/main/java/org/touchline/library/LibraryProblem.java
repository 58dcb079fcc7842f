package org.touchline.library;

/// What is wrong with a library file, and where.
///
/// @param pointer the JSON pointer of the place; empty for the whole file
/// @param line from 1; 0 where only the pointer is known
/// @param column from 1; 0 where only the pointer is known
/// @param value what stands there, or what is missing
public record LibraryProblem(Kind kind, String pointer, int line, int column, String value) {
    /// What can be wrong.
    public enum Kind {
        /// The file could not be read.
        UNREADABLE,
        /// It is no JSON; line and column say where it stops being that.
        SYNTAX,
        /// A field that has to be there is not, or is empty.
        MISSING,
        /// A word or an id that nobody knows.
        UNKNOWN,
        /// An id that was used before.
        TWICE,
        /// A value of another type than is wanted.
        TYPE
    }

    static LibraryProblem at(Kind kind, String pointer, String value) {
        return new LibraryProblem(kind, pointer, 0, 0, value);
    }

    @Override
    public String toString() {
        return line > 0
                ? "%s at line %d, column %d".formatted(kind, line, column)
                : "%s at %s: %s".formatted(kind, pointer, value);
    }
}
