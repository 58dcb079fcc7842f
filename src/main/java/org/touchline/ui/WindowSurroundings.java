package org.touchline.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.touchline.editor.input.Surface;
import org.touchline.layout.Hit;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.ActionMenus;
import org.touchline.ui.action.Actions;
import org.touchline.ui.canvas.Surroundings;
import org.touchline.ui.structure.LaneMenu;
import org.touchline.ui.structure.StructurePopover;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The window as the canvas sees it.
final class WindowSurroundings implements Surroundings {
    private final Stage stage;
    private final Actions actions;
    private final StructurePopover structure;
    private final LaneMenu lanes;
    private final Pane dragLayer;
    private final BiPredicate<Double, Double> parkingLot;

    /// @param parkingLot whether a point of the screen is on it
    WindowSurroundings(
            Stage stage,
            Actions actions,
            StructurePopover structure,
            LaneMenu lanes,
            Pane dragLayer,
            BiPredicate<Double, Double> parkingLot) {
        this.stage = stage;
        this.actions = actions;
        this.structure = structure;
        this.lanes = lanes;
        this.dragLayer = dragLayer;
        this.parkingLot = parkingLot;
    }

    @Override
    public Surface surfaceAt(double screenX, double screenY) {
        return parkingLot.test(screenX, screenY) ? Surface.PARKING_LOT : Surface.ELSEWHERE;
    }

    @Override
    public List<MenuItem> contextMenu(Hit hit) {
        Stream<MenuItem> items = actions(hit).map(actions::get).map(ActionMenus::item);
        return Stream.concat(items, offersLanes(hit) ? Stream.of(lanes.menu()) : Stream.empty())
                .toList();
    }

    @Override
    public void editStructure(Hit header, Bounds onScreen) {
        structure.open(header, stage, onScreen);
    }

    @Override
    public Pane dragLayer() {
        return dragLayer;
    }

    private static boolean offersLanes(Hit hit) {
        return hit instanceof Hit.OnLane
                || hit instanceof Hit.OnLaneCell
                || hit instanceof Hit.OnPaper;
    }

    /// What can be done with a thing; a stage and a time slot are edited as a whole instead.
    private static Stream<ActionId> actions(Hit hit) {
        return switch (hit) {
            case Hit.OnTouchpoint _, Hit.OnLaneEntry _ ->
                    Stream.of(ActionId.RENAME, ActionId.DUPLICATE, ActionId.DELETE);
            case Hit.OnCell _ -> Stream.of(ActionId.ADD_TOUCHPOINT);
            case Hit.OnNote _ -> Stream.of(ActionId.RENAME, ActionId.DELETE);
            case Hit.OnLane _ -> Stream.of(ActionId.RENAME, ActionId.HIDE_LANE, ActionId.DELETE);
            case Hit.OnTitle _ -> Stream.of(ActionId.RENAME);
            case Hit.OnPersona _ -> Stream.of(ActionId.DELETE);
            case Hit.OnStage _, Hit.OnTimeSlot _, Hit.OnLaneCell _, Hit.OnPaper _ -> Stream.empty();
        };
    }
}
