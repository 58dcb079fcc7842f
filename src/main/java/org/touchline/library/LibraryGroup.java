package org.touchline.library;

import java.util.List;

/// The touchpoints of one part of a journey, in the order in which they are shown.
public record LibraryGroup(String id, String name, List<LibraryEntry> entries) {
    public LibraryGroup {
        entries = List.copyOf(entries);
    }
}
