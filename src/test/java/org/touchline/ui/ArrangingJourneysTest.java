package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a drag can do, keys and menus can do.
@ExtendWith(ApplicationExtension.class)
final class ArrangingJourneysTest {
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
    void aCardGoesToTheParkingLotAndBackByKeys() {
        int before = parked();
        user.push(KeyCode.RIGHT);
        user.shortcut(KeyCode.SHIFT, KeyCode.P);
        assertThat(parked()).isEqualTo(before + 1);
        user.shortcut(KeyCode.SHIFT, KeyCode.M);
        assertThat(parked()).isEqualTo(before);

        user.shortcut(KeyCode.SHIFT, KeyCode.P);
        user.clickOn("#parking-list .parked-card").push(KeyCode.ENTER);
        assertThat(parked()).isEqualTo(before);
    }

    @Test
    void aCardIsMovedByTheMenu() {
        user.push(KeyCode.RIGHT);
        MenuButton menu = user.lookup("#menu").queryAs(MenuButton.class);
        user.interact(() -> item(menu.getItems(), "menu-move-right").orElseThrow().fire());
        assertThat(user.button("#undo").getAccessibleText()).contains("move of a touchpoint");
    }

    @Test
    void whoTypesDoesNotMoveCards() {
        user.push(KeyCode.RIGHT);
        user.clickOn("#property-name");
        user.press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(user.button("#undo").isDisabled()).isTrue();
    }

    /// The headless screen is too small for menus within menus.
    private static Optional<MenuItem> item(List<MenuItem> items, String id) {
        return items.stream()
                .flatMap(item ->
                        item instanceof Menu menu
                                ? item(menu.getItems(), id).stream()
                                : Optional.of(item).filter(one -> id.equals(one.getId())).stream())
                .findFirst();
    }

    private int parked() {
        return Integer.parseInt(user.label("#parking-count"));
    }
}
