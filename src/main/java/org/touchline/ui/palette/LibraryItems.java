package org.touchline.ui.palette;

import org.touchline.library.Library;
import org.touchline.library.LibraryEntry;
import org.touchline.library.LibraryGroup;
import org.touchline.text.Icons;

import java.util.function.Consumer;
import java.util.stream.Stream;

/// Offers the catalogue of usual touchpoints, to put one on the map.
///
/// @param place puts an entry into the selected cell, or where it can wait for one
public record LibraryItems(Library library, Consumer<LibraryEntry> place) implements PaletteSource {
    @Override
    public Stream<PaletteItem> items() {
        return library.groups().stream().flatMap(this::items);
    }

    private Stream<PaletteItem> items(LibraryGroup group) {
        return group.entries().stream()
                .map(entry ->
                        PaletteItem.of(
                                "library:" + entry.id(),
                                PaletteKind.LIBRARY,
                                Icons.ikon(entry.icon()),
                                entry.name(),
                                group.name(),
                                () -> place.accept(entry)));
    }
}
