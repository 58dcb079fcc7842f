package org.touchline.ui.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.editor.tool.DraggingCards;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PressingItem;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.editor.tool.SelectingByRubberBand;
import org.touchline.editor.tool.ToolState;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.ui.canvas.FrozenPanes.Pane;

import java.util.function.Supplier;

/// Between the screen and the sheet: what a hand anywhere means on the sheet, and where on the
/// screen a thing on the sheet is.
final class ScreenMapping {
    private final Node canvas;
    private final Viewport viewport;
    private final Surroundings surroundings;
    private final Supplier<ToolState> tool;
    private Pane entered = Pane.SCROLLED;

    /// @param tool what the hand is in the middle of
    ScreenMapping(
            Node canvas, Viewport viewport, Surroundings surroundings, Supplier<ToolState> tool) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.surroundings = surroundings;
        this.tool = tool;
    }

    /// Whether there is a window to map to: it may be closed in the middle of a drag.
    boolean isOnScreen() {
        return canvas.localToScreen(0, 0) != null;
    }

    PointerEvent at(Kind kind, Hand hand) {
        Point inView = inView(hand);
        return new PointerEvent(
                kind,
                inHand(inView).toSheet(inView),
                isOnCanvas(inView) ? Surface.CANVAS : surroundings.surfaceAt(hand.x(), hand.y()),
                hand.modifiers(),
                hand.clicks(),
                hand.tremble() / viewport.get().scale());
    }

    /// Where a rectangle of the sheet is on the screen.
    Bounds onScreen(Rect onSheet) {
        Rect inView = viewport.frozen().toView(onSheet);
        return canvas.localToScreen(
                new BoundingBox(inView.x(), inView.y(), inView.width(), inView.height()));
    }

    /// On a header that sticks to a border of the view, the real place of that header.
    Point toSheet(double screenX, double screenY) {
        Point inView = inView(screenX, screenY);
        FrozenPanes panes = viewport.frozen();
        return panes.camera(panes.paneAt(inView)).toSheet(inView);
    }

    /// How the sheet lies below the hand, wherever that is: what it holds by a header that sticks
    /// to a border of the view hangs at that header's real place; cards are dropped onto the cells
    /// below such headers.
    Camera inHand() {
        return viewport.frozen()
                .camera(
                        switch (tool.get()) {
                            case PressingItem _, DraggingHeader _, ResizingHeader _ -> entered;
                            case Idle _,
                                    RenamingInPlace _,
                                    DraggingCards _,
                                    SelectingByRubberBand _ ->
                                    Pane.SCROLLED;
                        });
    }

    private Camera inHand(Point inView) {
        if (tool.get() instanceof Idle || tool.get() instanceof RenamingInPlace) {
            entered = viewport.frozen().paneAt(inView);
            return viewport.frozen().camera(entered);
        }
        return inHand();
    }

    /// Where a hand is in the view; beyond its borders if it is elsewhere.
    Point inView(Hand hand) {
        return inView(hand.x(), hand.y());
    }

    private Point inView(double screenX, double screenY) {
        Point2D point = canvas.screenToLocal(screenX, screenY);
        return new Point(point.getX(), point.getY());
    }

    private boolean isOnCanvas(Point inView) {
        return canvas.contains(inView.x(), inView.y());
    }
}
