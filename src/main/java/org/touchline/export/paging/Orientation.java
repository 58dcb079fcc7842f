package org.touchline.export.paging;

import org.touchline.geometry.Size;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which way round a paper lies.
public enum Orientation {
    /// The way that shows the drawing larger, or takes fewer sheets.
    AUTO,
    PORTRAIT,
    LANDSCAPE;

    /// As it is written on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The orientation of a key; empty if there is none.
    public static Optional<Orientation> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    /// The ways that a paper may lie, upright first.
    List<Size> of(Paper paper) {
        Size size = paper.size();
        double shortSide = Math.min(size.width(), size.height());
        double longSide = Math.max(size.width(), size.height());
        Size portrait = new Size(shortSide, longSide);
        Size landscape = new Size(longSide, shortSide);
        return switch (this) {
            case AUTO -> List.of(portrait, landscape);
            case PORTRAIT -> List.of(portrait);
            case LANDSCAPE -> List.of(landscape);
        };
    }
}
