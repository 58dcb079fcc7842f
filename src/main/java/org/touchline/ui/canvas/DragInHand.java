package org.touchline.ui.canvas;

import javafx.animation.AnimationTimer;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.tool.DraggingCards;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PressingItem;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.editor.tool.SelectingByRubberBand;
import org.touchline.editor.tool.ToolState;
import org.touchline.geometry.Point;

import java.util.Optional;

/// Tells the editor of a drag, also while the pointer rests and the sheet moves on below it: near a
/// border of the view it scrolls, the faster the nearer.
final class DragInHand extends AnimationTimer {
    /// How near to a border it begins, in pixels.
    private static final double ZONE = 40;

    /// At the border itself, in pixels a second; a quarter of it half way there.
    private static final double SPEED = 1500;

    /// A frame that took longer does not scroll farther: nobody could have seen it.
    private static final double LONGEST_FRAME = 0.05;

    /// How long the pointer is near a border before it scrolls, in seconds.
    private static final double PATIENCE = 0.25;

    private final Viewport viewport;
    private final ScreenMapping mapping;
    private final Editor editor;
    private final DragGhost ghost;
    private final DragAbroad abroad;
    private Optional<Hand> held = Optional.empty();
    private boolean moving;
    private long lastFrame;
    private double rested;

    DragInHand(
            Viewport viewport,
            ScreenMapping mapping,
            Editor editor,
            DragGhost ghost,
            DragAbroad abroad) {
        this.viewport = viewport;
        this.mapping = mapping;
        this.editor = editor;
        this.ghost = ghost;
        this.abroad = abroad;
        viewport.camera().subscribe(this::move);
    }

    /// The hand moved, and holds something.
    void follow(Hand hand) {
        if (held.isEmpty()) {
            lastFrame = 0;
            rested = 0;
            start();
        }
        held = Optional.of(hand);
        move();
    }

    /// A modifier key was pressed or let go while the hand rests: what is dragged becomes a copy,
    /// or is moved after all.
    void modify(Modifiers now) {
        held = held.map(hand -> hand.holding(now));
        move();
    }

    /// It was let go.
    void release(Hand hand) {
        end();
        abroad.follow(hand);
        editor.pointer(mapping.at(Kind.RELEASE, hand));
        abroad.drop(hand);
    }

    /// The drag was given up.
    void cancel() {
        end();
        abroad.leave();
        editor.cancel();
    }

    private void end() {
        held = Optional.empty();
        stop();
    }

    @Override
    public void handle(long nanos) {
        double seconds = lastFrame == 0 ? 0 : Math.min((nanos - lastFrame) / 1e9, LONGEST_FRAME);
        lastFrame = nanos;
        if (!mapping.isOnScreen()) {
            cancel();
        } else {
            held.map(mapping::inView)
                    .filter(at -> scrolls(editor.state().tool(), at))
                    .ifPresent(at -> scroll(at, seconds));
        }
    }

    /// Cards may be on their way to another pane, where they do not scroll; everything else scrolls
    /// on when the hand goes beyond the view.
    private boolean scrolls(ToolState tool, Point at) {
        return switch (tool) {
            case DraggingCards _ -> isInView(at);
            case DraggingHeader _, ResizingHeader _, SelectingByRubberBand _ -> true;
            case Idle _, PressingItem _, RenamingInPlace _ -> false;
        };
    }

    /// A sheet that shrinks or grows under the hand may move the camera, and so what is under the
    /// hand: that is looked at with the next move, or the two would chase each other.
    private void move() {
        if (moving) {
            return;
        }
        moving = true;
        try {
            held.ifPresent(hand -> {
                editor.pointer(mapping.at(Kind.MOVE, hand));
                ghost.moveTo(hand);
                abroad.follow(hand);
            });
        } finally {
            moving = false;
        }
    }

    private boolean isInView(Point at) {
        return at.x() >= 0
                && at.y() >= 0
                && at.x() <= viewport.view().width()
                && at.y() <= viewport.view().height();
    }

    /// Who only crosses the border, from another pane or to it, does not want to scroll.
    private void scroll(Point at, double seconds) {
        double dx = push(at.x(), viewport.view().width()) * seconds;
        double dy = push(at.y(), viewport.view().height()) * seconds;
        rested = dx == 0 && dy == 0 ? 0 : rested + seconds;
        if (rested > PATIENCE) {
            viewport.moveWithinSheet(dx, dy);
        }
    }

    /// Pixels a second towards the middle of the view.
    private static double push(double at, double length) {
        double before = Math.clamp((ZONE - at) / ZONE, 0, 1);
        double after = Math.clamp((ZONE - (length - at)) / ZONE, 0, 1);
        return (before * before - after * after) * SPEED;
    }
}
