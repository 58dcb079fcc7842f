package org.touchline.export.paging;

import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// The paper, how it lies, and what stays free at its borders.
///
/// @param margin at all four sides in 1/72 inch
public record PageSetup(Paper paper, Orientation orientation, double margin) {
    /// 10 mm: what printers at home cannot reach, and a little more.
    public static final double USUAL_MARGIN = 10 * 72 / 25.4;

    /// The margin never takes more than this share of the shorter side.
    private static final double LARGEST_MARGIN = 0.2;

    /// With the usual margin.
    public static PageSetup of(Paper paper, Orientation orientation) {
        return new PageSetup(paper, orientation, USUAL_MARGIN);
    }

    /// What of a page may be drawn on.
    Rect room(Size page) {
        double free = Math.min(margin, LARGEST_MARGIN * Math.min(page.width(), page.height()));
        return new Rect(free, free, page.width() - 2 * free, page.height() - 2 * free);
    }
}
