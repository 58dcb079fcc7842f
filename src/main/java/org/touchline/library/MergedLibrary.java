package org.touchline.library;

import java.util.List;

/// The catalogue with the user's own touchpoints.
///
/// @param problems what was left out of the own library, and why; empty if it is well
public record MergedLibrary(Library library, List<LibraryProblem> problems) {
    public MergedLibrary {
        problems = List.copyOf(problems);
    }
}
