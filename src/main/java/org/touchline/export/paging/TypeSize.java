package org.touchline.export.paging;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Pages;
import org.touchline.drawing.TextBlock;

/// How small the letters of a document are.
public final class TypeSize {
    /// Smaller type, in 1/72 inch, is hard to read on paper.
    public static final double READABLE = 6;

    private TypeSize() {}

    /// The size of the smallest letters, in 1/72 inch; infinite where there are none. A drawing of
    /// which nothing is read aloud, as on the overview of a poster in sheets, does not count.
    public static double smallest(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.layers().stream())
                .filter(layer -> layer.told().width() > 0)
                .mapToDouble(TypeSize::smallest)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double smallest(Layer layer) {
        return layer.scale() * smallest(layer.drawing());
    }

    private static double smallest(Drawing drawing) {
        return drawing.items().stream()
                .flatMap(item -> item.figure().primitives().stream())
                .filter(TextBlock.class::isInstance)
                .mapToDouble(primitive -> ((TextBlock) primitive).style().size())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
