package org.touchline.style;

import org.touchline.geometry.Color;

/// A box of the map and what is drawn in it.
///
/// @param ink of the text in it
/// @param sign of the icon in it
public record Surface(Color fill, Color border, Color ink, Color sign) {
    static Surface of(String fill, String border, String ink, String sign) {
        return new Surface(Color.of(fill), Color.of(border), Color.of(ink), Color.of(sign));
    }
}
