package org.touchline.export;

import org.touchline.export.paging.PageSetup;

/// How a map is spread over pages.
public sealed interface PageLayout {
    /// One page, as large as the map.
    record Fitted() implements PageLayout {}

    /// One page of a paper; the map is scaled to fit.
    record Poster(PageSetup setup) implements PageLayout {}

    /// Several sheets of a paper, to be put together.
    ///
    /// @param scale 1/72 inch of paper for 1/72 inch of the map, more than 0
    record Tiles(PageSetup setup, double scale) implements PageLayout {}

    /// A presentation, 16 to 9.
    record Slides() implements PageLayout {}
}
