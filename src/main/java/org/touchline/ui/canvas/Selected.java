package org.touchline.ui.canvas;

import org.touchline.editor.EditorState;
import org.touchline.geometry.Rect;
import org.touchline.layout.Place;

import java.util.List;
import java.util.Optional;

/// Where what is selected stands on the sheet.
final class Selected {
    private Selected() {}

    /// Encloses all that is selected and drawn; empty where nothing is.
    static Optional<Rect> bounds(EditorState state) {
        List<Rect> cards =
                state.selection().touchpoints().stream()
                        .flatMap(id -> state.shown().touchpointBounds(id).stream())
                        .toList();
        return cards.isEmpty()
                ? state.selection()
                        .element()
                        .flatMap(element -> Places.of(element, state.shown()))
                        .map(Place::bounds)
                : cards.stream().reduce(Rect::union);
    }
}
