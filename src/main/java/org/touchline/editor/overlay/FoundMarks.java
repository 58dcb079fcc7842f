package org.touchline.editor.overlay;

import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The light on what was found on the map, in the coordinates of the sheet. Apart from the other
/// marks, because it may be on thousands of cards and stays while the hand moves.
public final class FoundMarks {
    /// Lights nothing.
    public static final FoundMarks NONE = new FoundMarks(Set.of(), Optional.empty(), 0);

    private static final Color LIGHT = Color.of("#B87400");
    private static final double TINT = 0.14;

    /// Pixels of the screen.
    private static final double LINE = 2;

    private static final double RADIUS = 6;

    private final Set<Hit> elements;
    private final Optional<LaidOutMap> shown;
    private final double pixel;
    private final Drawing drawing;

    private FoundMarks(Set<Hit> elements, Optional<LaidOutMap> shown, double pixel) {
        this.elements = elements;
        this.shown = shown;
        this.pixel = pixel;
        drawing =
                new Drawing(
                        "",
                        "",
                        shown.map(map -> map.drawing().size()).orElse(Size.ZERO),
                        Color.TRANSPARENT,
                        shown.stream().flatMap(this::items).toList());
    }

    /// The same light on other elements.
    public FoundMarks of(Set<Hit> newElements) {
        return new FoundMarks(Set.copyOf(newElements), shown, pixel);
    }

    /// The light over the picture of a map as it is now; this one if nothing has changed.
    ///
    /// @param newPixel how large a pixel of the screen is on the sheet, in 1/72 inch
    public FoundMarks over(LaidOutMap map, double newPixel) {
        boolean isSame =
                elements.isEmpty() || shown.filter(map::equals).isPresent() && newPixel == pixel;
        return isSame ? this : new FoundMarks(elements, Optional.of(map), newPixel);
    }

    /// What is to be painted.
    public Drawing drawing() {
        return drawing;
    }

    private Stream<Item> items(LaidOutMap map) {
        return elements.stream()
                .flatMap(element ->
                        map
                                .place(element)
                                .map(place -> item(element.toString(), place.bounds()))
                                .stream());
    }

    private Item item(String id, Rect bounds) {
        Stroke line = new Stroke(LIGHT, LINE * pixel, List.of());
        return Item.decoration(
                id, List.of(new Box(bounds, RADIUS * pixel, LIGHT.withOpacity(TINT), line)));
    }
}
