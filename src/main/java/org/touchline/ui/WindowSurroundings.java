package org.touchline.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;

import org.touchline.editor.input.Surface;
import org.touchline.layout.Hit;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.canvas.Surroundings;
import org.touchline.ui.structure.StructurePopover;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The window as the canvas sees it.
final class WindowSurroundings implements Surroundings {
    private final DesignerWindow window;
    private final OpenWindows windows;
    private final MapMenus menus;
    private final StructurePopover structure;
    private final Pane dragLayer;
    private final BiPredicate<Double, Double> parkingLot;

    /// @param parkingLot whether a point of the screen is on it
    WindowSurroundings(
            DesignerWindow window,
            OpenWindows windows,
            MapMenus menus,
            StructurePopover structure,
            Pane dragLayer,
            BiPredicate<Double, Double> parkingLot) {
        this.window = window;
        this.windows = windows;
        this.menus = menus;
        this.structure = structure;
        this.dragLayer = dragLayer;
        this.parkingLot = parkingLot;
    }

    @Override
    public Surface surfaceAt(double screenX, double screenY) {
        return parkingLot.test(screenX, screenY) ? Surface.PARKING_LOT : Surface.ELSEWHERE;
    }

    @Override
    public Optional<CanvasPane> canvasAt(double screenX, double screenY) {
        return windows.at(screenX, screenY)
                .filter(seen -> seen != window)
                .flatMap(seen -> seen.canvasAt(screenX, screenY));
    }

    @Override
    public void comeToFront() {
        windows.bringToFront(window);
    }

    @Override
    public List<MenuItem> contextMenu(Hit hit) {
        return menus.of(hit);
    }

    @Override
    public void editStructure(Hit header, Bounds onScreen) {
        structure.open(header, window.stage(), onScreen);
    }

    @Override
    public Pane dragLayer() {
        return dragLayer;
    }
}
