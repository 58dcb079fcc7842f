package org.touchline.layout.slide;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A section's text, or a part of it, as it stands on a slide.
///
/// @param texts from the panel's upper left corner, the label first
record Panel(Section section, double width, double height, List<TextBlock> texts) {
    private static final double RADIUS = 6;

    Item at(String id, double x, double y) {
        Rect bounds = new Rect(x, y, width, height);
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(bounds, RADIUS, section.surface().fill(), Stroke.NONE));
        texts.forEach(text -> primitives.add(text.translated(x, y)));
        String said = texts.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
        return new Item(id, section.role(), said, bounds, primitives);
    }
}
