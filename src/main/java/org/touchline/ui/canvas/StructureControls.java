package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.command.ElementList;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Naming;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Place;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Arrangement;

import java.util.Optional;

/// The buttons that build the grid, on the headers that they act on: "+" behind the last stage and
/// the last time slot, "⋯" on the header under the pointer.
///
/// They lie above the sheet, are as large at every zoom, and are never exported.
final class StructureControls extends Region {
    /// Of a button, in pixels.
    private static final double SIZE = 22;

    /// From the border of a header to the button in it, in pixels.
    private static final double INSET = 4;

    private final Node canvas;
    private final Button addStage;
    private final Button addTimeSlot;
    private final Button edit;
    private final Viewport viewport;
    private final ScreenMapping mapping;
    private final Editor editor;
    private Point pointer = Point.ORIGIN;

    /// @param canvas over which the pointer moves
    StructureControls(
            Node canvas,
            Viewport viewport,
            ScreenMapping mapping,
            Surroundings surroundings,
            Editor editor,
            Messages messages) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.mapping = mapping;
        this.editor = editor;
        addStage = button("add-stage", messages.text("canvas.addStage"), Feather.PLUS);
        addStage.setOnAction(_ -> editor.perform(MapAction.ADD_STAGE));
        addTimeSlot = button("add-time-slot", messages.text("canvas.addTimeSlot"), Feather.PLUS);
        addTimeSlot.setOnAction(
                _ -> new LastHeaders(editor.state()).timeSlot(pointer).ifPresent(this::addBehind));
        edit = button("edit-header", messages.text("canvas.editHeader"), Feather.MORE_HORIZONTAL);
        edit.setOnAction(
                _ -> hovered(editor.state()).ifPresent(place -> edit(place, surroundings)));
        setPickOnBounds(false);
        getChildren().addAll(addStage, addTimeSlot, edit);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
        viewport.camera().subscribe(() -> show(editor.state()));
    }

    static boolean isHeader(Hit hit) {
        return hit instanceof Hit.OnStage || hit instanceof Hit.OnTimeSlot;
    }

    void show(EditorState state) {
        boolean idle = state.tool() instanceof Idle;
        Arrangement arrangement = state.map().view().arrangement();
        var last = new LastHeaders(state);
        place(addStage, last.stage().filter(_ -> idle).flatMap(header -> end(header, arrangement)));
        place(
                addTimeSlot,
                last.timeSlot(pointer)
                        .filter(_ -> idle)
                        .flatMap(header -> end(header, arrangement)));
        place(edit, hovered(state).map(place -> corner(viewport.frozen().toView(place.bounds()))));
    }

    /// Over a button, which lies on a border, the pointer means what it came for.
    private void follow(MouseEvent event) {
        if (event.getTarget() == canvas) {
            pointer = mapping.toSheet(event.getScreenX(), event.getScreenY());
            show(editor.state());
        }
    }

    private void edit(Place place, Surroundings surroundings) {
        surroundings.editStructure(place.hit(), mapping.onScreen(place.bounds()));
    }

    private void addBehind(Place header) {
        JourneyMap map = editor.state().map();
        Point behind = new Point(header.bounds().right() + 1, header.bounds().centerY());
        int index =
                header.hit() instanceof Hit.OnTimeSlot(String id)
                        ? ElementList.TIMES.indexOf(map, id) + 1
                        : map.times().size();
        editor.add(Naming.ofNewTimeSlot(index, map), behind);
    }

    /// Behind a header, so that its border can be dragged; on the border where another stage may be
    /// behind it. Below the last stage it stands at the right, clear of the name of the lane there.
    /// None where headers that stick to a border of the view cover that place.
    private Optional<Point> end(Place header, Arrangement arrangement) {
        Rect inView = viewport.frozen().toView(header.bounds());
        boolean isStage = header.hit() instanceof Hit.OnStage;
        boolean isAcross = arrangement == Arrangement.TIME_ACROSS;
        double behind = isStage || isAcross ? SIZE / 2 + INSET : 0;
        Point end =
                isStage && isAcross
                        ? new Point(inView.right() - SIZE / 2 - INSET, inView.bottom() + behind)
                        : new Point(inView.right() + behind, inView.centerY());
        FrozenPanes panes = viewport.frozen();
        return Optional.of(end).filter(at -> !panes.covers(at, panes.paneOf(header.bounds())));
    }

    /// The header under the pointer; of several that a time slot has, it is the one there.
    private Optional<Place> hovered(EditorState state) {
        return state.tool() instanceof Idle(Hit hit, _) && isHeader(hit)
                ? Optional.of(state.shown().placeAt(pointer))
                        .filter(place -> place.hit().equals(hit))
                : Optional.empty();
    }

    private static Point corner(Rect header) {
        return new Point(header.right() - INSET - SIZE / 2, header.y() + INSET + SIZE / 2);
    }

    private static void place(Button button, Optional<Point> center) {
        button.setVisible(center.isPresent());
        center.ifPresent(
                at -> button.relocate(Math.rint(at.x() - SIZE / 2), Math.rint(at.y() - SIZE / 2)));
    }

    private static Button button(String id, String text, Ikon icon) {
        Button button = new Button();
        button.setId("canvas-" + id);
        button.getStyleClass().add("canvas-button");
        button.setGraphic(new FontIcon(icon));
        button.setMinSize(SIZE, SIZE);
        button.setMaxSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }
}
