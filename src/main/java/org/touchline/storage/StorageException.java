package org.touchline.storage;

import java.util.List;

/// A map could not be read or written: nothing was changed, neither in the program nor on the disk.
///
/// It says why as problems with text keys; whoever tells the user puts them into words.
public final class StorageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Category category;
    private final transient List<Problem> problems;

    /// What kind of thing is in the way.
    public enum Category {
        /// The file or the folder: missing, a folder, no permission, the disk is full.
        ACCESS,
        /// Larger than a map may be.
        TOO_LARGE,
        /// Not JSON at all, or not whole.
        SYNTACTIC,
        /// JSON, but no map: fields are missing or have wrong types.
        STRUCTURAL,
        /// A map that contradicts itself: doubled ids, references to nothing.
        SEMANTIC,
        /// Made by a later version of the program.
        NEWER
    }

    StorageException(Category category, List<Problem> problems, Throwable cause) {
        super(category + ": " + problems, cause);
        this.category = category;
        this.problems = List.copyOf(problems);
    }

    StorageException(Category category, Problem problem, Throwable cause) {
        this(category, List.of(problem), cause);
    }

    public Category category() {
        return category;
    }

    /// What is wrong, at least one and at most [MapReader#MOST_PROBLEMS], in the order of the file.
    public List<Problem> problems() {
        return problems;
    }
}
