package org.touchline.ui;

import org.touchline.layout.Hit;
import org.touchline.model.wording.TextPlace;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.find.FoundView;
import org.touchline.ui.inspector.InspectorPane;

import java.util.Set;

/// Has canvas and panel show what was found.
record FoundInPanes(CanvasPane canvas, InspectorPane inspector) implements FoundView {
    @Override
    public void light(Set<Hit> elements) {
        canvas.light(elements);
    }

    @Override
    public void reveal(TextPlace place) {
        canvas.revealSelection();
        inspector.reveal(place);
    }
}
