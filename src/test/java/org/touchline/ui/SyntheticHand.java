package org.touchline.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse and keyboard of one window by events that no robot makes: Ctrl, Shift and Alt are held
/// with the mouse too, which the headless platform's robot cannot do. Points are the scene's.
///
/// @param scene of the window
record SyntheticHand(Scene scene) {
    /// What is held while the mouse acts.
    record Held(boolean shift, boolean control) {}

    /// One event of the mouse.
    ///
    /// @param target that a press hit, and that gets what follows
    void mouse(
            Node target,
            EventType<MouseEvent> type,
            Point2D at,
            MouseButton button,
            int clicks,
            Held held) {
        boolean isDown = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        boolean isPrimary = button == MouseButton.PRIMARY;
        boolean opensMenu = !isPrimary && type == MouseEvent.MOUSE_PRESSED;
        Point2D screen = onScreen(at);
        fire(
                target,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        button,
                        clicks,
                        held.shift(),
                        held.control(),
                        false,
                        false,
                        isDown && isPrimary,
                        false,
                        isDown && !isPrimary,
                        false,
                        opensMenu,
                        type == MouseEvent.MOUSE_CLICKED,
                        null));
    }

    void scroll(Point2D at, double by, Held held) {
        Point2D screen = onScreen(at);
        fire(
                pick(at),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        held.shift(),
                        held.control(),
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    void pinch(Point2D at, double factor) {
        Point2D screen = onScreen(at);
        fire(
                pick(at),
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        null));
    }

    /// Presses and releases a key where the focus is.
    void key(KeyCode code, boolean shift, boolean control, boolean alt) {
        Node target = focused();
        fire(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        fire(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, alt, false));
    }

    /// Types a text where the focus is, character by character.
    void write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character ->
                        fire(
                                focused(),
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        character,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    /// Does what the window's shortcut of Ctrl with a key does, which synthetic keys do not reach.
    ///
    /// @return whether there is one
    boolean shortcut(KeyCode code) {
        Runnable effect =
                scene.getAccelerators()
                        .get(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
        if (effect != null) {
            effect.run();
        }
        return effect != null;
    }

    /// The topmost node at a point that takes events.
    Node pick(Point2D at) {
        return pick(scene.getRoot(), at);
    }

    private static Node pick(Parent root, Point2D at) {
        for (Node child : root.getChildrenUnmodifiable().reversed()) {
            boolean isHit =
                    child.isVisible()
                            && !child.isMouseTransparent()
                            && child.contains(child.sceneToLocal(at));
            if (isHit) {
                return child instanceof Parent parent ? pick(parent, at) : child;
            }
        }
        return root;
    }

    private Node focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private Point2D onScreen(Point2D inScene) {
        return new Point2D(
                scene.getWindow().getX() + scene.getX() + inScene.getX(),
                scene.getWindow().getY() + scene.getY() + inScene.getY());
    }

    private static void fire(Node target, Event event) {
        if (target.getScene() != null) {
            Event.fireEvent(target, event);
        }
    }
}
