package org.touchline.library;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a library while it is read.
///
/// @param at the pointer of the facts in their file
record LibraryProblems(String at, List<LibraryProblem> list) {
    LibraryProblems(String at) {
        this(at, new ArrayList<>());
    }

    void add(LibraryProblem.Kind kind, String pointer, String value) {
        list.add(LibraryProblem.at(kind, at + pointer, value));
    }

    List<LibraryProblem> all() {
        return List.copyOf(list);
    }
}
