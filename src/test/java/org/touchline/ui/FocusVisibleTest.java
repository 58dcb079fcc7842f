package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.geometry.Color;
import org.touchline.model.SampleMaps;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who walks through the window by keys sees where one is: what has the focus looks different, in
/// so many pixels and so strongly as the line around it needs.
@ExtendWith(ApplicationExtension.class)
final class FocusVisibleTest {
    /// Between a pixel with the focus and the same without.
    private static final double CONTRAST = 3;

    /// Of the pixels that a thin line around something has: caps and rounded corners lack some, and
    /// a mark beside it may do as well.
    private static final double OF_OUTLINE = 0.4;

    /// Around something, where its ring may be, in pixels.
    private static final double RING = 6;

    @TempDir Path folder;
    private DesignerUser user;
    private final Set<String> invisible = new LinkedHashSet<>();

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, SampleMaps.named("clinic.en"));
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void theFocusIsSeenInEachPane() {
        Set<Node> seen = new HashSet<>();
        user.interact(() -> user.lookup("#canvas").query().requestFocus());
        user.push(KeyCode.RIGHT);
        Set<String> panes = new HashSet<>();
        for (int pane = 0; pane < 6; pane++) {
            user.push(KeyCode.F6);
            panes.add(paneOf(owner()));
            walk(seen);
        }
        assertThat(panes).contains("top-bar", "left", "inspector", "status-bar");
        assertThat(seen).hasSizeGreaterThan(25);
        assertThat(invisible).isEmpty();
    }

    @Test
    void theFocusIsSeenInTheOutlineAndTheFindBar() {
        Set<Node> seen = new HashSet<>();
        user.fire("#show-outline");
        user.push(KeyCode.DOWN);
        check(owner());
        user.shortcut(KeyCode.H);
        walk(seen);
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(invisible).isEmpty();
    }

    @Test
    void whatTheKeysActOnIsSeenOnTheCanvas() {
        Node canvas = user.lookup("#canvas").query();
        user.interact(canvas::requestFocus);
        Set<String> kinds = new HashSet<>();
        Set<String> compared = new HashSet<>();
        for (Node item : user.itemsOfCanvas()) {
            if (!kinds.add((String) ask(item, AccessibleAttribute.ROLE_DESCRIPTION))) {
                continue;
            }
            user.interact(() -> item.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
            if (ask(canvas, AccessibleAttribute.FOCUS_ITEM) == null) {
                continue;
            }
            Bounds onScreen = (Bounds) ask(item, AccessibleAttribute.BOUNDS);
            Rectangle2D area = area(canvas.getScene().getRoot().screenToLocal(onScreen));
            Image with = picture(area);
            user.push(KeyCode.ESCAPE);
            compare("" + ask(item, AccessibleAttribute.TEXT), with, picture(area));
            compared.add((String) ask(item, AccessibleAttribute.ROLE_DESCRIPTION));
        }
        assertThat(compared).contains("touchpoint", "stage", "time slot", "lane", "pain point");
        assertThat(invisible).isEmpty();
    }

    /// Goes on by Tab, as long as that stays in the pane or until it comes back.
    private void walk(Set<Node> seen) {
        Node first = owner();
        String pane = paneOf(first);
        for (Node owner = first;
                paneOf(owner).equals(pane) && !pane.equals("canvas") && seen.add(owner);
                owner = owner()) {
            check(owner);
            user.push(KeyCode.TAB);
        }
        user.interact(first::requestFocus);
    }

    private static Object ask(Node node, AccessibleAttribute attribute) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> node.queryAccessibleAttribute(attribute));
    }

    /// Compares what has the focus with what it looks like without; leaves the focus there.
    private void check(Node owner) {
        WaitForAsyncUtils.waitForFxEvents();
        Rectangle2D area = area(owner.localToScene(owner.getLayoutBounds()));
        Image with = picture(area);
        Node other = user.lookup(isIn("top-bar", owner) ? "#canvas" : "#menu").query();
        user.interact(other::requestFocus);
        Image without = picture(area);
        compare(Described.of(owner), with, without);
        user.interact(owner::requestFocus);
    }

    private void compare(String what, Image with, Image without) {
        int changed = 0;
        PixelReader one = with.getPixelReader();
        PixelReader other = without.getPixelReader();
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                int now = one.getArgb(x, y) & 0xFFFFFF;
                int before = other.getArgb(x, y) & 0xFFFFFF;
                if (now != before && color(now).contrastWith(color(before)) >= CONTRAST - 0.005) {
                    changed++;
                }
            }
        }
        double outline = 2 * (with.getWidth() + with.getHeight() - 4 * RING);
        if (changed < outline * OF_OUTLINE) {
            invisible.add("%d pixels of %.0f: %s".formatted(changed, outline, what));
        }
    }

    private static Color color(int rgb) {
        return Color.of("#%06X".formatted(rgb));
    }

    private Rectangle2D area(Bounds inScene) {
        Scene scene = user.stage(0).getScene();
        double x = Math.max(0, Math.floor(inScene.getMinX() - RING));
        double y = Math.max(0, Math.floor(inScene.getMinY() - RING));
        return new Rectangle2D(
                x,
                y,
                Math.ceil(Math.min(scene.getWidth(), inScene.getMaxX() + RING)) - x,
                Math.ceil(Math.min(scene.getHeight(), inScene.getMaxY() + RING)) - y);
    }

    private Image picture(Rectangle2D area) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    var parameters = new SnapshotParameters();
                    parameters.setViewport(area);
                    return user.stage(0).getScene().getRoot().snapshot(parameters, null);
                });
    }

    private Node owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return user.stage(0).getScene().getFocusOwner();
    }

    private static String paneOf(Node node) {
        return List.of("top-bar", "left", "find-bar", "canvas", "inspector", "status-bar").stream()
                .filter(pane -> isIn(pane, node))
                .findFirst()
                .orElse("");
    }

    private static boolean isIn(String id, Node node) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (id.equals(step.getId())) {
                return true;
            }
        }
        return false;
    }
}
