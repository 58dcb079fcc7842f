package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
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
