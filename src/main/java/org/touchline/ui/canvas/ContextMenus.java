package org.touchline.ui.canvas;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.layout.Place;

import java.util.List;

/// Shows what can be done with the thing under the pointer, or with what is selected where the
/// keyboard asks. The thing is selected first, so that the menu's actions act on it.
final class ContextMenus {
    private final ContextMenu menu = new ContextMenu();
    private final Node canvas;
    private final ScreenMapping mapping;
    private final Surroundings surroundings;
    private final Editor editor;

    ContextMenus(Node canvas, ScreenMapping mapping, Surroundings surroundings, Editor editor) {
        this.canvas = canvas;
        this.mapping = mapping;
        this.surroundings = surroundings;
        this.editor = editor;
        canvas.setOnContextMenuRequested(this::open);
    }

    private void open(ContextMenuEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        event.consume();
        if (event.isKeyboardTrigger()) {
            openAtSelection();
        } else {
            openAt(event.getScreenX(), event.getScreenY());
        }
    }

    /// Opens the menu of what is at a point of the screen.
    void openAt(double screenX, double screenY) {
        Place place = editor.state().shown().placeAt(mapping.toSheet(screenX, screenY));
        select(place.hit());
        open(place, screenX, screenY);
    }

    private void openAtSelection() {
        EditorState state = editor.state();
        state.selection()
                .element()
                .flatMap(element -> Places.of(element, state.shown()))
                .ifPresent(place -> {
                    Bounds bounds = mapping.onScreen(place.bounds());
                    open(place, bounds.getMinX(), bounds.getMaxY());
                });
    }

    /// A card that is one of several selected ones keeps them selected.
    private void select(Hit hit) {
        Selection clicked = Selection.of(hit);
        Selection selected = editor.state().selection();
        boolean isSelected =
                !clicked.touchpoints().isEmpty()
                        && selected.touchpoints().containsAll(clicked.touchpoints());
        if (!isSelected) {
            editor.select(clicked);
        }
    }

    private void open(Place place, double screenX, double screenY) {
        List<MenuItem> items = surroundings.contextMenu(place.hit());
        if (!items.isEmpty()) {
            menu.getItems().setAll(items);
            menu.show(canvas, screenX, screenY);
        } else if (StructureControls.isHeader(place.hit())) {
            surroundings.editStructure(place.hit(), mapping.onScreen(place.bounds()));
        }
    }
}
