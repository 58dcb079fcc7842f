package org.touchline.paint.pptx;

import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.text.XmlText;

import java.util.Locale;

/// Pieces of text that all parts of the file are made of.
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES =
            " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    /// English metric units in 1/72 inch.
    private static final int UNITS = 12_700;

    private Xml() {}

    /// A text within an element or an attribute.
    static String text(String text) {
        return XmlText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    static long units(double length) {
        return Math.round(length * UNITS);
    }

    /// A place and a size.
    static String place(Rect bounds) {
        return "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                .formatted(
                        units(bounds.x()),
                        units(bounds.y()),
                        units(bounds.width()),
                        units(bounds.height()));
    }

    static String fill(Color color) {
        if (!color.isVisible()) {
            return "<a:noFill/>";
        }
        String hex = color.hex().substring(1);
        return color.opacity() >= 1
                ? "<a:solidFill><a:srgbClr val=\"" + hex + "\"/></a:solidFill>"
                : String.format(
                        Locale.ROOT,
                        "<a:solidFill><a:srgbClr val=\"%s\"><a:alpha"
                                + " val=\"%d\"/></a:srgbClr></a:solidFill>",
                        hex,
                        Math.round(color.opacity() * 100_000));
    }
}
