package org.touchline.editor.overlay;

import org.touchline.drawing.Item;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingCards;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Landing;
import org.touchline.editor.tool.PlusButton;
import org.touchline.editor.tool.PressingItem;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.editor.tool.SelectingByRubberBand;
import org.touchline.geometry.Rect;
import org.touchline.layout.HeaderBorder;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Chooses what is marked in a state of the editor.
final class Marks {
    private final EditorState state;
    private final LaidOutMap shown;
    private final OverlayPen pen;
    private final List<Item> items = new ArrayList<>();

    Marks(EditorState state, OverlayPen pen) {
        this.state = state;
        this.pen = pen;
        shown = state.shown();
    }

    /// In the order in which they are painted.
    List<Item> items() {
        switch (state.tool()) {
            case Idle(Hit hovered, _) -> {
                selected();
                plus(hovered);
            }
            case PressingItem _ -> selected();
            case SelectingByRubberBand band -> {
                selected();
                items.add(pen.band("band", band.band()));
            }
            case DraggingCards drag -> landed(drag);
            case DraggingHeader drag -> band(drag);
            case ResizingHeader resizing -> borders(resizing);
            case RenamingInPlace renaming ->
                    renaming.place(shown)
                            .map(Place::bounds)
                            .ifPresent(place -> items.add(pen.outline("named", place)));
        }
        return items;
    }

    private void selected() {
        if (state.selection() instanceof Selection.OfCell(Slot slot)) {
            shown.cellBounds(slot).ifPresent(cell -> items.add(pen.inline("cell", cell)));
            return;
        }
        state.selection()
                .touchpoints()
                .forEach(id -> outline("selected:" + id, new Hit.OnTouchpoint(id)));
        state.selection()
                .element()
                .filter(element -> !(element instanceof Hit.OnTouchpoint))
                .ifPresent(element -> outline("selected", element));
    }

    private void outline(String id, Hit element) {
        shown.place(element).ifPresent(place -> items.add(pen.outline(id, place.bounds())));
    }

    private void plus(Hit hovered) {
        if (hovered instanceof Hit.OnCell(Slot slot)) {
            PlusButton.in(slot, state.map(), shown, pen.pixel())
                    .ifPresent(plus -> items.add(pen.plus("plus", plus)));
        }
    }

    /// The cards where they would land, and their cells.
    private void landed(DraggingCards drag) {
        if (drag.landing() instanceof Landing.Nowhere) {
            return;
        }
        Set<String> ids = Set.copyOf(drag.landed(state.map()));
        List<Touchpoint> cards =
                state.preview().touchpoints().stream()
                        .filter(touchpoint -> ids.contains(touchpoint.id()))
                        .toList();
        cards.stream().map(Touchpoint::slot).distinct().forEach(this::lit);
        cards.forEach(this::veiled);
    }

    private void lit(Slot slot) {
        shown.cellBounds(slot)
                .ifPresent(cell ->
                        items.add(pen.lit("cell:" + slot.stage() + ":" + slot.time(), cell)));
    }

    /// The rows or columns that follow the pointer, where they would land, with the line where they
    /// go in.
    private void band(DraggingHeader drag) {
        Hit header = drag.header().hit();
        List<Rect> bands = shown.bandsOf(header);
        boolean isColumn = shown.borderOf(header).filter(HeaderBorder::betweenColumns).isPresent();
        for (int i = 0; i < bands.size(); i++) {
            items.add(pen.lit("band:" + i, bands.get(i)));
            items.add(pen.start("insertion:" + i, bands.get(i), isColumn));
        }
    }

    /// The borders that follow the pointer, all along their rows or columns.
    private void borders(ResizingHeader resizing) {
        List<Rect> bands = shown.bandsOf(resizing.header().hit());
        for (int i = 0; i < bands.size(); i++) {
            items.add(pen.end("border:" + i, bands.get(i), resizing.border().betweenColumns()));
        }
    }

    private void veiled(Touchpoint card) {
        shown.touchpointBounds(card.id())
                .ifPresent(bounds -> items.add(pen.landed("landed:" + card.id(), bounds)));
    }
}
