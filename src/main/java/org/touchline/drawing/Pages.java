package org.touchline.drawing;

import java.util.List;

/// A document of one page or several: what painters of paged formats draw.
///
/// @param title the name of the map
/// @param language the BCP 47 tag of the texts
/// @param author who made it; empty if that is not told
/// @param pages at least one
public record Pages(String title, String language, String author, List<Page> pages) {
    public Pages {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document without a page");
        }
    }

    /// One page with one drawing, as large as that is.
    public static Pages of(Drawing drawing) {
        return new Pages(drawing.title(), drawing.language(), "", List.of(Page.of(drawing)));
    }

    public Pages withAuthor(String newAuthor) {
        return new Pages(title, language, newAuthor, pages);
    }
}
