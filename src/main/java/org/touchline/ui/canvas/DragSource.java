package org.touchline.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.touchline.editor.Editor;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets a node of another pane be dragged onto the map: by a plain mouse gesture, so that the map
/// makes room for the card while it is still in the hand.
final class DragSource implements HeldButton.Gesture {
    /// In pixels: less is a click by a hand that trembles.
    private static final double DRAG_DISTANCE = 4;

    private final Supplier<Optional<Cargo>> cargo;
    private final ScreenMapping mapping;
    private final DragInHand drag;
    private final Editor editor;
    private final FingerMouse finger;
    private Optional<Hand> pressed = Optional.empty();
    private boolean dragging;

    /// @param cargo what the source holds when it is dragged; empty if it cannot be then
    DragSource(
            Node source,
            Supplier<Optional<Cargo>> cargo,
            ScreenMapping mapping,
            DragInHand drag,
            Editor editor) {
        this.cargo = cargo;
        this.mapping = mapping;
        this.drag = drag;
        this.editor = editor;
        finger = new FingerMouse(source);
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    @Override
    public void moved(MouseEvent event) {
        if (dragging) {
            drag.follow(Hand.of(event));
            event.consume();
        } else {
            Hand hand = Hand.of(event);
            pressed.filter(press -> press.distanceTo(hand) >= DRAG_DISTANCE)
                    .ifPresent(press -> pull(press, event));
        }
    }

    /// A finger pulls a card sideways out of its list; up and down it scrolls.
    private void pull(Hand press, MouseEvent event) {
        pressed = Optional.empty();
        boolean isAlongTheList =
                Math.abs(event.getScreenY() - press.y()) > Math.abs(event.getScreenX() - press.x());
        if (!finger.made(event) || !isAlongTheList) {
            cargo.get().ifPresent(held -> begin(held, event));
        }
    }

    @Override
    public void released(MouseEvent event) {
        pressed = Optional.empty();
        if (dragging) {
            dragging = false;
            drag.release(Hand.of(event));
            event.consume();
        }
    }

    @Override
    public void lost() {
        pressed = Optional.empty();
        if (dragging) {
            dragging = false;
            drag.cancel();
        }
    }

    @Override
    public void modified(Modifiers modifiers) {
        drag.modify(modifiers);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = Optional.of(Hand.of(event));
            HeldButton.follow(event, this);
        }
    }

    private void begin(Cargo held, MouseEvent event) {
        PointerEvent at = mapping.at(Kind.MOVE, Hand.of(event));
        switch (held) {
            case Cargo.OfLibrary(var entry) -> editor.drag(entry, at);
            case Cargo.OfParkingLot(String touchpoint) -> editor.drag(touchpoint, at);
        }
        dragging = true;
        drag.follow(Hand.of(event));
        event.consume();
    }
}
