package org.touchline.ui.palette;

import java.util.stream.Stream;

/// What the palette offers of one kind.
@FunctionalInterface
public interface PaletteSource {
    /// All there is now, in an order that makes sense while nothing is typed.
    Stream<PaletteItem> items();
}
