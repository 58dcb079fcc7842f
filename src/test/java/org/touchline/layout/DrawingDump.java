package org.touchline.layout;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A drawing as lines of text that people can compare; lengths are rounded to a tenth.
final class DrawingDump {
    private DrawingDump() {}

    /// Every item with its primitives, one a line.
    static List<String> full(Drawing drawing) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet(drawing));
        for (Item item : drawing.items()) {
            lines.add("%s %s".formatted(item.id(), place(item.bounds())));
            if (!item.altText().isEmpty()) {
                lines.add("  says " + drawing.altText(item));
            }
            item.primitives().forEach(primitive -> lines.add("  " + describe(primitive)));
        }
        return lines;
    }

    /// Every item with its place and its lines of text, one a line.
    static List<String> brief(Drawing drawing) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet(drawing));
        for (Item item : drawing.items()) {
            String texts =
                    item.primitives().stream()
                            .filter(TextBlock.class::isInstance)
                            .map(TextBlock.class::cast)
                            .map(DrawingDump::lines)
                            .collect(Collectors.joining(" + "));
            lines.add("%s %s %s".formatted(item.id(), place(item.bounds()), texts).strip());
        }
        return lines;
    }

    private static String sheet(Drawing drawing) {
        return "%s, %s, %s by %s"
                .formatted(
                        drawing.title(),
                        drawing.language(),
                        number(drawing.size().width()),
                        number(drawing.size().height()));
    }

    private static String describe(Primitive primitive) {
        return switch (primitive) {
            case Box(Rect bounds, double radius, var fill, Stroke stroke) ->
                    "box %s radius %s%s%s"
                            .formatted(
                                    place(bounds),
                                    number(radius),
                                    fill.isVisible() ? " fill " + fill.hex() : "",
                                    describe(stroke));
            case PathShape shape ->
                    "path %s of %d%s%s%s"
                            .formatted(
                                    place(shape.bounds()),
                                    shape.path().segments().size(),
                                    shape.fill().isVisible() ? " fill " + shape.fill().hex() : "",
                                    describe(shape.stroke()),
                                    shape.altText().isEmpty() ? "" : " says " + shape.altText());
            case TextBlock text ->
                    "text %s %s %s %s: %s"
                            .formatted(
                                    place(text.bounds()),
                                    text.style().weight(),
                                    number(text.style().size()),
                                    text.color().hex(),
                                    lines(text));
            case Picture picture ->
                    "picture %s says %s".formatted(place(picture.bounds()), picture.altText());
        };
    }

    private static String describe(Stroke stroke) {
        return stroke.isVisible()
                ? " line %s %s".formatted(number(stroke.width()), stroke.color().hex())
                : "";
    }

    private static String lines(TextBlock text) {
        return text.lines().stream().map(TextLine::text).collect(Collectors.joining(" | "));
    }

    private static String place(Rect bounds) {
        return "%s %s %s×%s"
                .formatted(
                        number(bounds.x()),
                        number(bounds.y()),
                        number(bounds.width()),
                        number(bounds.height()));
    }

    private static String number(double value) {
        String rounded = String.format(Locale.ROOT, "%.1f", value);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }
}
