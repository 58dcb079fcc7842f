package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.preferences.Appearance;
import org.touchline.preferences.Preferences;
import org.touchline.preferences.PreferencesFile;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The window around the map: its menu, its bars, and what it remembers.
@ExtendWith(ApplicationExtension.class)
final class WindowJourneysTest {
    @TempDir Path folder;
    private DesignerUser user;

    @Start
    void open(Stage stage) {
        user = new DesignerUser(stage, folder, Sample.FIRST.read());
    }

    @AfterEach
    void end() {
        user.close();
    }

    @Test
    void darkIsChosenInTheMenuAndRemembered() {
        assertThat(Application.getUserAgentStylesheet())
                .isEqualTo(new PrimerLight().getUserAgentStylesheetBSS());
        user.choose("#menu-view", "#menu-appearance-dark");
        assertThat(Application.getUserAgentStylesheet())
                .isEqualTo(new PrimerDark().getUserAgentStylesheetBSS());
        assertThat(remembered().appearance()).isEqualTo(Appearance.DARK);
    }

    @Test
    void placeAndPanesAreRememberedWhenTheWindowCloses() {
        double before = width("#left");
        dragBorder(222, 322);
        user.waitUntil(() -> width("#left") > before + 40);
        double after = width("#left");
        user.shortcut(KeyCode.Q);
        user.waitUntil(() -> !user.isOpen());
        assertThat(remembered().panes().library()).isEqualTo(after);
        assertThat(remembered().window().width()).isEqualTo(1000);
    }

    @Test
    void theZoomIsChangedByKeysButtonsAndSlider() {
        user.shortcut(KeyCode.DIGIT1);
        assertThat(user.label("#zoom-percent")).isEqualTo("100%");
        user.clickOn("#zoom-out");
        assertThat(user.label("#zoom-percent")).isEqualTo("90%");
        user.clickOn("#zoom-slider").type(KeyCode.HOME);
        assertThat(user.label("#zoom-percent")).isEqualTo("10%");
    }

    @Test
    void deleteActsOnTheMapOnlyWhileTheFocusIsOnIt() {
        user.clickOn("#canvas");
        user.shortcut(KeyCode.A);
        user.waitUntil(() -> user.label("#selection").contains("selected"));
        user.interact(() -> user.lookup("#zoom-slider").query().requestFocus());
        user.type(KeyCode.DELETE);
        assertThat(user.button("#undo").isDisabled()).isTrue();

        user.interact(() -> user.lookup("#canvas").query().requestFocus());
        user.type(KeyCode.DELETE);
        assertThat(user.button("#undo").isDisabled()).isFalse();
    }

    @Test
    void deleteInTheMenuActsWhereverTheFocusIs() {
        user.clickOn("#canvas");
        user.shortcut(KeyCode.A);
        user.waitUntil(() -> user.label("#selection").contains("selected"));
        user.choose("#menu-map", "#menu-delete");
        assertThat(user.button("#undo").isDisabled()).isFalse();
    }

    @Test
    void keysGoFromPaneToPaneAndBackToWhereOneWas() {
        user.type(KeyCode.F6);
        assertThat(isFocusIn("#inspector")).isTrue();
        user.type(KeyCode.TAB).type(KeyCode.F6);
        assertThat(isFocusIn("#status-bar")).isTrue();
        Node before = focused();
        user.type(KeyCode.F6).type(KeyCode.F6);
        assertThat(isFocusIn("#left")).isTrue();
        user.type(KeyCode.F6);
        assertThat(isFocusIn("#canvas")).isTrue();
        user.press(KeyCode.SHIFT).type(KeyCode.F6, 3).release(KeyCode.SHIFT);
        assertThat(focused()).isSameAs(before);
    }

    private Node focused() {
        return user.lookup("#canvas").query().getScene().getFocusOwner();
    }

    private boolean isFocusIn(String pane) {
        Node node = focused();
        while (node != null && node != user.lookup(pane).query()) {
            node = node.getParent();
        }
        return node != null;
    }

    @Test
    void everyControlOfTheBarsHasANameForScreenReaders() {
        assertThat(buttonsOfTheBars())
                .hasSizeGreaterThan(6)
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isNotBlank())
                .allSatisfy(button -> assertThat(button.getId()).isNotBlank());
    }

    /// The headless platform sends what follows a press to whatever is below the pointer.
    private void dragBorder(double from, double to) {
        Node border = user.lookup("#panes > .pane-border").query();
        user.interact(() -> {
            Event.fireEvent(border, mouse(MouseEvent.MOUSE_PRESSED, from));
            Event.fireEvent(border, mouse(MouseEvent.MOUSE_DRAGGED, to));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                300,
                x,
                300,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private Set<Node> buttonsOfTheBars() {
        Set<Node> buttons = new HashSet<>(user.lookup("#top-bar .button").queryAll());
        buttons.addAll(user.lookup("#status-bar .button").queryAll());
        return buttons;
    }

    private double width(String id) {
        return user.lookup(id).query().getLayoutBounds().getWidth();
    }

    private Preferences remembered() {
        user.close();
        return new PreferencesFile(folder.resolve("preferences.json")).read();
    }
}
