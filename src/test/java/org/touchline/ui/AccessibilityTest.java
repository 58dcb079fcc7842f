package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.model.SampleMaps;
import org.touchline.preferences.Appearance;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who sees little or nothing, or has no mouse, finds everything in the window: each control has a
/// name and a role, each text and each sign stands out from what is behind it.
@ExtendWith(ApplicationExtension.class)
final class AccessibilityTest {
    @TempDir Path folder;
    private DesignerUser user;

    /// What was found wrong, wherever it was seen.
    private final Set<String> found = new TreeSet<>();

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, SampleMaps.named("clinic.en"));
    }

    @AfterEach
    void end() {
        user.interact(() -> dress(Appearance.LIGHT));
        user.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void everyControlIsNamedAndEverythingStandsOut(Appearance appearance) {
        user.interact(() -> dress(appearance));
        look();
        openFolds();
        look();
        formsOfWhatArrowsReach();
        dialogs();
        assertThat(found).isEmpty();
    }

    @Test
    void everyMenuAndEveryFormOfTheMapSaysWhatItOffers() {
        user.interact(
                () -> check("main menu", user.lookup("#menu").<MenuButton>query().getItems()));
        Set<String> asked = new TreeSet<>();
        for (Node item : user.itemsOfCanvas()) {
            String kind = kindOf(item);
            if (isWithinReachOfPopups(boundsOf(item)) && asked.add(kind)) {
                user.interact(() -> askForMenu(user.lookup("#canvas").query(), boundsOf(item)));
                lookAtPopups("menu of " + kind);
            }
        }
        assertThat(asked).contains("stage", "time slot", "touchpoint", "lane");
        user.fire("#show-outline");
        look();
        for (Node row : user.lookup(".outline-cell").queryAll()) {
            if (row instanceof TreeCell<?> cell && !cell.isEmpty()) {
                user.interact(() -> askForMenu(row, row.localToScreen(row.getLayoutBounds())));
                lookAtPopups("outline");
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyListToPickFromIsNamed() {
        focusCanvas();
        user.push(KeyCode.RIGHT);
        openFolds();
        int opened = pickers();
        for (KeyCode arrow : List.of(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT)) {
            focusCanvas();
            user.push(arrow);
            openFolds();
            opened += pickers();
        }
        assertThat(opened).isGreaterThan(3);
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsAskedAndRepliedIsNamed() {
        focusCanvas();
        user.push(KeyCode.RIGHT);
        user.shortcut(KeyCode.D);
        user.shortcut(KeyCode.W);
        user.waitUntil(() -> user.sees("#question"));
        look();
        user.push(KeyCode.ESCAPE);
        user.shortcut(KeyCode.H);
        user.waitUntil(() -> user.sees("#find-replacement"));
        user.write("a");
        look();
        user.push(KeyCode.ESCAPE);
        user.fire("#library-pane");
        user.fire("#inspector-pane");
        user.shortcut(KeyCode.DIGIT1);
        user.waitUntil(() -> user.sees("#canvas-overview"));
        look();
        focusCanvas();
        user.push(KeyCode.F2);
        user.write("Pays #");
        look();
        user.write("zzz @tel :) *3 !");
        look();
        user.push(KeyCode.ESCAPE);
        assertThat(found).isEmpty();
    }

    /// Opens each picker that is shown, and looks at its list.
    ///
    /// @return how many there were
    private int pickers() {
        int opened = 0;
        for (Node picker : user.lookup(".picker").queryAll()) {
            if (picker.isVisible() && !picker.isDisabled() && isSeen(picker)) {
                user.interact(picker::requestFocus);
                user.push(KeyCode.DOWN);
                look();
                user.push(KeyCode.ESCAPE);
                opened++;
            }
        }
        return opened;
    }

    private static boolean isSeen(Node node) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (!step.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Looks at what a request for a menu opened, and closes it.
    private void lookAtPopups(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        user.interact(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window instanceof ContextMenu menu) {
                    check(where, menu.getItems());
                }
            }
        });
        look();
        user.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(PopupWindow.class::isInstance)
                        .forEach(Window::hide));
    }

    private void check(String where, List<MenuItem> items) {
        found.addAll(new NamedMenus().problems(where, items));
    }

    private static void askForMenu(Node node, Bounds onScreen) {
        double x = onScreen.getCenterX();
        double y = onScreen.getCenterY();
        Point2D inScene = node.getScene().getRoot().screenToLocal(x, y);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        x,
                        y,
                        false,
                        null));
    }

    /// The headless platform draws none that goes beyond its screen.
    private static boolean isWithinReachOfPopups(Bounds onScreen) {
        return onScreen.getCenterX() < 650 && onScreen.getCenterY() < 700;
    }

    private static String kindOf(Node item) {
        return (String) item.queryAccessibleAttribute(AccessibleAttribute.ROLE_DESCRIPTION);
    }

    private static Bounds boundsOf(Node item) {
        return (Bounds) item.queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
    }

    private void dress(Appearance appearance) {
        boolean dark = appearance == Appearance.DARK;
        Application.setUserAgentStylesheet(
                (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        user.stage(0)
                .getScene()
                .getPreferences()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private void formsOfWhatArrowsReach() {
        focusCanvas();
        user.push(KeyCode.RIGHT);
        look();
        openFolds();
        look();
        for (KeyCode arrow :
                List.of(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT)) {
            focusCanvas();
            user.push(arrow);
            openFolds();
            look();
        }
    }

    private void dialogs() {
        user.shortcut(KeyCode.K);
        look();
        user.push(KeyCode.ESCAPE);
        user.shortcut(KeyCode.F);
        look();
        user.push(KeyCode.ESCAPE);
        user.open(folder.resolve("no such file.journey.json"));
        user.waitUntil(() -> user.sees("#notice"));
        look();
    }

    private void focusCanvas() {
        user.interact(() -> user.lookup("#canvas").query().requestFocus());
    }

    private void openFolds() {
        user.interact(() ->
                user.lookup(".fold-header").queryAll().stream()
                        .filter(header -> header.isVisible())
                        .filter(header -> Boolean.FALSE.equals(expanded(header)))
                        .forEach(
                                header -> header.executeAccessibleAction(AccessibleAction.EXPAND)));
    }

    private static Object expanded(Node header) {
        return header.queryAccessibleAttribute(AccessibleAttribute.EXPANDED);
    }

    private void look() {
        WaitForAsyncUtils.waitForFxEvents();
        user.interact(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                Scene scene = window.getScene();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                found.addAll(new NamedControls().problems(scene.getRoot()));
                found.addAll(new ContrastInScene(scene).problems());
            }
        });
    }
}
