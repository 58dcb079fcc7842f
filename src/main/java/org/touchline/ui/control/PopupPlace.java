package org.touchline.ui.control;

import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

/// Where a popup stands beside what it belongs to, inside an area that it must not leave.
final class PopupPlace {
    /// A popup with less room than this would rather cover what it belongs to, in pixels.
    private static final double USABLE_HEIGHT = 180;

    private PopupPlace() {}

    /// Below the anchor; above it where more room is; over it where neither is enough. As wide and
    /// as high as wanted, if the area has the room.
    ///
    /// @param wanted in pixels, as all of these
    /// @param gap between the anchor and the popup
    static Rect of(Rect anchor, Size wanted, Rect area, double gap) {
        double width = Math.min(wanted.width(), area.width());
        double x = Math.clamp(anchor.x(), area.x(), area.right() - width);
        double below = Math.min(area.bottom() - anchor.bottom() - gap, area.height());
        double above = Math.min(anchor.y() - gap - area.y(), area.height());
        double enough = Math.min(wanted.height(), USABLE_HEIGHT);
        if (below >= wanted.height() || below >= above && below >= enough) {
            double y = Math.max(anchor.bottom() + gap, area.y());
            return new Rect(x, y, width, Math.min(wanted.height(), below));
        }
        if (above >= enough) {
            double height = Math.min(wanted.height(), above);
            return new Rect(x, Math.min(anchor.y() - gap, area.bottom()) - height, width, height);
        }
        double height = Math.min(wanted.height(), area.height());
        return new Rect(x, area.bottom() - height, width, height);
    }
}
