package org.touchline.paint.pptx;

import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Segment;

/// Writes the outlines of icons, stars and curves.
final class Freeform {
    private Freeform() {}

    /// The geometry of a shape.
    ///
    /// @param bounds of the path
    static String geometry(Path path, Rect bounds) {
        StringBuilder xml =
                new StringBuilder("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
        xml.append(
                "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"%d\" h=\"%d\">"
                        .formatted(Xml.units(bounds.width()), Xml.units(bounds.height())));
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) ->
                        xml.append("<a:moveTo>").append(point(to, bounds)).append("</a:moveTo>");
                case Segment.LineTo(Point to) ->
                        xml.append("<a:lnTo>").append(point(to, bounds)).append("</a:lnTo>");
                case Segment.CurveTo(Point a, Point b, Point to) ->
                        xml.append("<a:cubicBezTo>")
                                .append(point(a, bounds))
                                .append(point(b, bounds))
                                .append(point(to, bounds))
                                .append("</a:cubicBezTo>");
                case Segment.Close _ -> xml.append("<a:close/>");
            }
        }
        return xml.append("</a:path></a:pathLst></a:custGeom>").toString();
    }

    private static String point(Point point, Rect bounds) {
        return "<a:pt x=\""
                + Xml.units(point.x() - bounds.x())
                + "\" y=\""
                + Xml.units(point.y() - bounds.y())
                + "\"/>";
    }
}
