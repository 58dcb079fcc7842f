package org.touchline.paint.svg;

import org.touchline.drawing.Picture;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Rect;

import java.io.IOException;
import java.util.Base64;

/// Writes rectangles and pictures.
final class SvgShapes {
    private SvgShapes() {}

    /// A rectangle; how it is painted follows.
    static SvgDocument rectangle(SvgDocument svg, Rect bounds, double radius) throws IOException {
        svg.empty("rect")
                .attribute("x", bounds.x())
                .attribute("y", bounds.y())
                .attribute("width", bounds.width())
                .attribute("height", bounds.height());
        return radius > 0 ? svg.attribute("rx", radius) : svg;
    }

    /// A bitmap in its frame; a pale box where its bytes are none.
    ///
    /// @param id of its frame in the file
    static void write(Picture picture, String id, SvgDocument svg) throws IOException {
        rectangle(svg, picture.bounds(), picture.clipRadius())
                .paint(Picture.PLACEHOLDER, Stroke.NONE);
        if (!isBase64(picture.base64())) {
            return;
        }
        svg.start("clipPath").attribute("id", id);
        rectangle(svg, picture.bounds(), picture.clipRadius());
        svg.end();
        svg.empty("image")
                .attribute("x", picture.bounds().x())
                .attribute("y", picture.bounds().y())
                .attribute("width", picture.bounds().width())
                .attribute("height", picture.bounds().height())
                .attribute("preserveAspectRatio", "none")
                .attribute("clip-path", "url(#" + id + ")")
                .attribute("href", "data:" + picture.mediaType() + ";base64," + picture.base64());
    }

    private static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
