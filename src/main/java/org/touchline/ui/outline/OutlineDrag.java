package org.touchline.ui.outline;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Moves rows of the outline by the mouse: to another place of their stage, or to another stage.
/// The row under the pointer shows where they would land.
final class OutlineDrag {
    /// The pointer may tremble so much, in pixels.
    private static final double TREMBLE = 5;

    /// So close to the upper and lower border the rows scroll by.
    private static final double EDGE = 24;

    private static final double SCROLL = 6;

    private final TreeView<Row> view;
    private final Editor editor;
    private final AnimationTimer scrolling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    scroll();
                }
            };
    private Optional<MouseEvent> pressed = Optional.empty();
    private Optional<OutlineCell> over = Optional.empty();
    private Optional<Landing> landing = Optional.empty();
    private List<Row> rows = List.of();
    private boolean choosing;
    private double scrollBy;

    OutlineDrag(TreeView<Row> view, Editor editor) {
        this.view = view;
        this.editor = editor;
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    boolean isDragging() {
        return !rows.isEmpty();
    }

    /// Leaves all where it is.
    void cancel() {
        pressed = Optional.empty();
        rows = List.of();
        choosing = false;
        scrolling.stop();
        show(Optional.empty(), Optional.empty());
        view.setCursor(Cursor.DEFAULT);
    }

    /// A press on one of several selected rows may begin a drag of all: they stay selected until it
    /// is clear that it does not.
    private void press(MouseEvent event) {
        cancel();
        Optional<OutlineCell> cell = cellAt(event);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            pressed = cell.filter(found -> !found.isEmpty()).map(_ -> event);
            choosing =
                    cell.filter(OutlineCell::isSelected).isPresent()
                            && view.getSelectionModel().getSelectedIndices().size() > 1
                            && !event.isShiftDown()
                            && !event.isShortcutDown();
            if (choosing) {
                view.requestFocus();
                event.consume();
            }
        }
    }

    private void drag(MouseEvent event) {
        pressed.filter(start -> distance(start, event) > TREMBLE).ifPresent(this::begin);
        if (isDragging()) {
            follow(event);
            event.consume();
        }
    }

    private void begin(MouseEvent start) {
        pressed = Optional.empty();
        choosing = false;
        cellAt(start).map(OutlineCell::getItem).ifPresent(row -> rows = moving(row));
        if (isDragging()) {
            view.requestFocus();
            view.setCursor(Cursor.CLOSED_HAND);
            scrolling.start();
        }
    }

    /// All selected touchpoints, if the one that is pulled is among them.
    private List<Row> moving(Row pulled) {
        List<Row> cards =
                view.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(TreeItem::getValue)
                        .filter(Row.OfTouchpoint.class::isInstance)
                        .toList();
        return switch (pulled) {
            case Row.OfTouchpoint _ -> cards.contains(pulled) ? cards : List.of(pulled);
            case Row.OfStage _ -> List.of(pulled);
            case Row.OfParkingLot _, Row.Root _ -> List.of();
        };
    }

    private void follow(MouseEvent event) {
        double y = view.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        scrollBy = y < EDGE ? -SCROLL : y > view.getHeight() - EDGE ? SCROLL : 0;
        Optional<OutlineCell> cell = cellAt(event).filter(found -> !found.isEmpty());
        show(cell, cell.flatMap(found -> landing(found, event)));
    }

    private Optional<Landing> landing(OutlineCell cell, MouseEvent event) {
        Point2D at = cell.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean lower = at.getY() > cell.getHeight() / 2;
        return rows.getFirst() instanceof Row.OfStage stage
                ? Landing.ofStage(stage.stage(), cell.getItem(), lower, editor.state().map())
                : Landing.ofTouchpoints(ids(), cell.getItem(), lower, editor.state().map());
    }

    private Selection moved() {
        return rows.getFirst() instanceof Row.OfStage stage
                ? new Selection.OfStage(stage.stage())
                : Selection.ofTouchpoints(ids());
    }

    private List<String> ids() {
        return rows.stream().map(row -> ((Row.OfTouchpoint) row).touchpoint().id()).toList();
    }

    private void show(Optional<OutlineCell> cell, Optional<Landing> what) {
        over.ifPresent(before -> before.mark(""));
        over = cell;
        landing = what;
        cell.ifPresent(found -> found.mark(what.map(Landing::mark).orElse("")));
    }

    private void release(MouseEvent event) {
        if (isDragging()) {
            Optional<Landing> dropped = landing;
            Selection moved = moved();
            cancel();
            dropped.ifPresent(drop -> {
                editor.run(drop.command());
                editor.select(moved);
            });
            event.consume();
        } else if (choosing) {
            choosing = false;
            cellAt(event)
                    .ifPresent(cell -> view.getSelectionModel().clearAndSelect(cell.getIndex()));
        }
        pressed = Optional.empty();
    }

    private void scroll() {
        if (scrollBy != 0 && view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(scrollBy);
        }
    }

    private static double distance(MouseEvent start, MouseEvent now) {
        return Math.hypot(
                now.getScreenX() - start.getScreenX(), now.getScreenY() - start.getScreenY());
    }

    private static Optional<OutlineCell> cellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof OutlineCell)) {
            node = node.getParent();
        }
        return Optional.ofNullable((OutlineCell) node);
    }
}
