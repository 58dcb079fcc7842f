package org.touchline.drawing;

import java.util.List;

/// A presentation.
///
/// @param title the name of the map
/// @param language the BCP 47 tag of the texts
/// @param author who made it; empty if that is not told
/// @param slides at least one, all of one size
public record Slides(String title, String language, String author, List<Slide> slides) {
    public Slides {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("a presentation without a slide");
        }
    }

    public Slides withAuthor(String newAuthor) {
        return new Slides(title, language, newAuthor, slides);
    }

    /// The same for painters of paged formats.
    public Pages pages() {
        return new Pages(
                title,
                language,
                author,
                slides.stream().map(slide -> Page.of(slide.drawing())).toList());
    }
}
