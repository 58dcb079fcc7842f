package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.touchline.history.History;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.ui.SyntheticHand.Held;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whoever hits mouse and keyboard of the designer at random: the same seed hits the same.
///
/// After each deed, nothing may have been thrown and every map must keep its rules; in the end,
/// undo must lead each window back to the map that it began with, as far as history reaches.
final class WindowMonkey {
    private static final int MOST_WINDOWS = 3;

    private static final List<String> WRITINGS =
            List.of("a", "Waits", "猫", "#web ", "@ph ", ":) ", "*4 ", "! ", "+2 ", "  ", "é");

    private static final List<KeyCode> KEYS =
            keys(
                    "LEFT RIGHT UP DOWN ENTER ESCAPE ESCAPE TAB F2 F6 DELETE HOME END SPACE "
                            + "BACK_SPACE PAGE_DOWN");

    /// Not those that ask for files, which are tested where a test can answer, and not Ctrl+Q.
    private static final List<KeyCode> WITH_CONTROL =
            keys("A C X V V D Z Z Y K F H DIGIT0 DIGIT1 DIGIT2 ENTER LEFT RIGHT B");

    private final DesignerUser user;
    private final Random random;
    private final Map<DesignerWindow, JourneyMap> first = new HashMap<>();
    private final Map<DesignerWindow, JourneyMap> seen = new HashMap<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private String last = "nothing";
    private int edits;
    private int longestPast = Integer.MAX_VALUE;

    WindowMonkey(DesignerUser user, long seed) {
        this.user = user;
        random = new Random(seed);
        Platform.runLater(() ->
                Thread.currentThread()
                        .setUncaughtExceptionHandler((_, error) -> thrown.add(error)));
    }

    /// Acts for some time.
    ///
    /// @return how many deeds were done
    int act(long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int deeds = 0;
        while (System.nanoTime() < end) {
            onThread(this::deed);
            onThread(this::look);
            deeds++;
        }
        return deeds;
    }

    /// How often a map was another after a deed.
    int edits() {
        return edits;
    }

    /// Takes back all that was done, in every window; what is older than history keeps stays.
    void undoAll() {
        onThread(() -> {
            hidePopups();
            hand().key(KeyCode.ESCAPE, false, false, false);
            hand().key(KeyCode.ESCAPE, false, false, false);
        });
        for (var window : user.windows()) {
            onThread(() -> window.document().settle());
            undoAll(window);
            if (edits <= longestPast) {
                assertThat(window.document().map()).isEqualTo(first.get(window));
            }
        }
    }

    private void undoAll(DesignerWindow window) {
        var hand = new SyntheticHand(window.stage().getScene());
        var isChanged = window.document().unsaved();
        for (int steps = 0; isChanged.get() && steps < edits; steps++) {
            onThread(() -> hand.shortcut(KeyCode.Z));
        }
    }

    private void look() {
        assertThat(thrown).as("after " + last).isEmpty();
        for (DesignerWindow window : user.windows()) {
            JourneyMap map = window.document().map();
            if (first.putIfAbsent(window, map) == null) {
                window.document().onOpened(() -> first.put(window, window.document().map()));
            }
            if (seen.put(window, map) != map) {
                edits++;
                longestPast = Math.min(longestPast, History.limit(map));
            }
            assertThat(MapRules.check(map)).as("after " + last).isEmpty();
        }
    }

    private void deed() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> click();
            case 3, 4, 5, 6 -> drag();
            case 7 -> scroll();
            case 8 -> pinch();
            case 9, 10, 11 -> key();
            case 12, 13, 14 -> shortcut();
            case 15, 16 -> write();
            case 17 -> resize();
            case 18 -> windows();
            default -> hidePopups();
        }
    }

    private void click() {
        Point2D at = anywhere();
        last = "a click at " + at;
        Node target = hand().pick(at);
        MouseButton button = chance(8) ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int clicks = chance(4) ? 2 : 1;
        Held held = held();
        hand().mouse(target, MouseEvent.MOUSE_PRESSED, at, button, clicks, held);
        hand().mouse(target, MouseEvent.MOUSE_RELEASED, at, button, clicks, held);
        hand().mouse(target, MouseEvent.MOUSE_CLICKED, at, button, clicks, held);
    }

    private void drag() {
        Point2D from = anywhere();
        Point2D to = anywhere();
        last = "a drag from " + from + " to " + to;
        SyntheticHand hand = hand();
        Node target = hand.pick(from);
        Held held = held();
        hand.mouse(target, MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY, 1, held);
        int moves = 2 + random.nextInt(6);
        for (int i = 1; i <= moves; i++) {
            Point2D at = from.interpolate(to, (double) i / moves);
            hand.mouse(target, MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY, 1, held);
        }
        if (chance(10)) {
            hand.key(KeyCode.ESCAPE, false, false, false);
        }
        if (!chance(15)) {
            hand.mouse(target, MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY, 1, held);
        }
    }

    private void scroll() {
        Point2D at = anywhere();
        last = "the wheel at " + at;
        hand().scroll(at, 40 * (random.nextInt(7) - 3), new Held(chance(4), chance(2)));
    }

    private void pinch() {
        Point2D at = anywhere();
        last = "a pinch at " + at;
        hand().pinch(at, random.nextDouble(0.5, 2));
    }

    private void key() {
        KeyCode code = any(KEYS);
        boolean shift = chance(8);
        boolean control = chance(6);
        boolean alt = chance(6);
        last = "the key " + code + (control ? " with Ctrl" : "") + (alt ? " with Alt" : "");
        hand().key(code, shift, control, alt);
    }

    private void shortcut() {
        KeyCode code = any(WITH_CONTROL);
        last = "Ctrl+" + code;
        if (!hand().shortcut(code)) {
            hand().key(code, false, true, false);
        }
    }

    private void write() {
        String text = any(WRITINGS);
        last = "writing " + text;
        hand().write(text);
    }

    private void resize() {
        last = "another size of the window";
        front().stage().setWidth(random.nextInt(300, 1200));
        front().stage().setHeight(random.nextInt(200, 900));
    }

    private void windows() {
        int open = user.windows().size();
        if (open < MOST_WINDOWS && chance(3)) {
            last = "a new window";
            hand().shortcut(KeyCode.N);
        } else {
            last = "another window";
            user.turnTo(user.windows().get(random.nextInt(open)));
        }
    }

    private void hidePopups() {
        last = "no popup";
        var popups = Window.getWindows().filtered(PopupWindow.class::isInstance);
        List.copyOf(popups).forEach(Window::hide);
    }

    private DesignerWindow front() {
        return user.windows().stream()
                .filter(window -> window.stage().isFocused())
                .findFirst()
                .orElse(user.windows().getFirst());
    }

    private Scene scene() {
        return front().stage().getScene();
    }

    private SyntheticHand hand() {
        return new SyntheticHand(scene());
    }

    private Held held() {
        return new Held(chance(6), chance(6));
    }

    /// On the canvas, as a rule.
    private Point2D anywhere() {
        Scene scene = scene();
        Node canvas = scene.lookup("#canvas");
        if (canvas == null || chance(6)) {
            return new Point2D(
                    random.nextDouble() * scene.getWidth(),
                    random.nextDouble() * scene.getHeight());
        }
        var bounds = canvas.localToScene(canvas.getLayoutBounds());
        return new Point2D(
                bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
                bounds.getMinY() + random.nextDouble() * bounds.getHeight());
    }

    private static List<KeyCode> keys(String names) {
        return Stream.of(names.split(" ")).map(KeyCode::valueOf).toList();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void onThread(Runnable deed) {
        AnsweringThread.run(deed, () -> last);
    }
}
