package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Size;

import java.util.List;

/// The whole picture, ready to paint: what is on the screen is what is exported.
///
/// @param title the name of the map, for the titles of windows and documents
/// @param language the BCP 47 tag of the texts
/// @param size in 1/72 inch; every item lies within it
/// @param background what the sheet is filled with
/// @param items in the order in which they are painted, which is also the order in which they are
///   read aloud
public record Drawing(
        String title, String language, Size size, Color background, List<Item> items) {
    public Drawing {
        items = List.copyOf(items);
    }
}
