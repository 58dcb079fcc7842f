package org.touchline.paint.pdf;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Item;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Page;
import org.touchline.drawing.Pages;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextStyle;
import org.touchline.drawing.TextStyle.Weight;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;
import org.touchline.text.LineBreaker;

import java.util.List;

/// Documents of several pages, for the tests of painters of pages.
final class PagesOfGallery {
    static final String ADDRESS = "https://example.org/a-long/way/to/the/offer?id=42&of=all";

    private static final double OVERLAP = 30;

    private PagesOfGallery() {}

    /// The gallery on two sheets, at twice its size, with a strip that both show.
    static Pages halves(BundledFonts fonts) {
        Drawing gallery = Gallery.drawing(fonts);
        double half = gallery.size().height() / 2;
        double width = gallery.size().width();
        return new Pages(
                "Halves",
                "en",
                "",
                List.of(
                        sheet(
                                gallery,
                                new Rect(0, 0, width, half + OVERLAP),
                                new Rect(0, 0, width, half)),
                        sheet(
                                gallery,
                                new Rect(0, half - OVERLAP, width, half + OVERLAP),
                                new Rect(0, half, width, half))));
    }

    /// A text with an address that is broken into lines.
    static Pages withAddress(BundledFonts fonts) {
        String text = "See (" + ADDRESS + "), or ask us.";
        var style = TextStyle.of(Weight.REGULAR, 10);
        var block = new LineBreaker(fonts).block(text, style, Color.BLACK, new Point(20, 20), 120);
        var item = new Item("note:1", Role.NOTE, text, block.bounds(), List.of(block));
        return Pages.of(
                new Drawing("Address", "en", new Size(200, 200), Color.WHITE, List.of(item)));
    }

    private static Page sheet(Drawing drawing, Rect window, Rect told) {
        return new Page(
                new Size(2 * window.width() + 40, 2 * window.height() + 40),
                Color.WHITE,
                List.of(new Layer(drawing, window, told, 2, new Point(20, 20))));
    }
}
