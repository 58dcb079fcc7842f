package org.touchline.ui.palette;

import java.util.stream.Stream;

/// What the palette offers of one kind.
@FunctionalInterface
public interface PaletteSource {
    /// All there is now, in an order that makes sense while nothing is typed.
    ///
    /// Called on the window's thread; the stream is gone through on another, so that thousands of
    /// items delay nobody: what may change meanwhile is read before.
    Stream<PaletteItem> items();
}
