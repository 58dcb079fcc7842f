package org.touchline.ui.library;

import org.touchline.library.LibraryEntry;
import org.touchline.library.LibraryGroup;

import java.util.List;
import java.util.stream.Stream;

/// A row of the catalogue as it is shown.
sealed interface LibraryRow {
    /// The heading of a group.
    ///
    /// @param index of the group in the whole catalogue: it gives the colour
    record Heading(String text, int index) implements LibraryRow {}

    /// A card.
    record Card(LibraryEntry entry) implements LibraryRow {}

    /// Groups with their cards below them.
    ///
    /// @param all the groups of the whole catalogue
    static List<LibraryRow> of(List<LibraryGroup> groups, List<LibraryGroup> all) {
        List<String> ids = all.stream().map(LibraryGroup::id).toList();
        return groups.stream().flatMap(group -> rows(group, ids.indexOf(group.id()))).toList();
    }

    private static Stream<LibraryRow> rows(LibraryGroup group, int index) {
        return Stream.concat(
                Stream.of(new Heading(group.name(), index)),
                group.entries().stream().map(Card::new));
    }
}
