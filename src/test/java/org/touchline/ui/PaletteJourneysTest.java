package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

/// Getting at anything by Ctrl+K and a few letters.
@ExtendWith(ApplicationExtension.class)
final class PaletteJourneysTest {
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
    void aTouchpointIsSelectedAndSeen() {
        user.shortcut(KeyCode.K);
        user.write("regis").type(KeyCode.ENTER);

        user.waitUntil(() -> user.label("#selection").equals("1 of 9 selected"));
        assertThat(isOpen()).isFalse();
        assertThat(user.label("#inspector-title")).isEqualTo("Touchpoint");
        assertThat(user.<Node>lookup("#canvas").query().isFocused()).isTrue();
    }

    @Test
    void oneInTheParkingLotToo() {
        find("hotline", "Calls the hotline: long wait, Parking lot");
        user.type(KeyCode.ENTER);

        ListView<?> parked = user.lookup("#parking-list").query();
        assertThat(parked.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void anActionIsDoneAndIsTheFirstOfferNextTime() {
        find("classic", "Classic, Action");
        user.type(KeyCode.ENTER);
        assertThat(user.button("#undo").isDisabled()).isFalse();

        find("", "Classic, Action");
    }

    @Test
    void aCardOfTheLibraryGoesIntoTheCellOfTheSelectedOne() {
        find("buys two", "Buys two tickets, Pre-purchase · Checkout, Touchpoint");
        user.type(KeyCode.ENTER);
        find("loyalty", "Loyalty programme, After the purchase, Library");
        user.type(KeyCode.ENTER);

        user.waitUntil(() -> user.label("#selection").equals("1 of 10 selected"));
    }

    @Test
    void aSampleIsOpened() {
        find("cyclist english", "A cyclist and the weather, English, Sample");
        user.type(KeyCode.ENTER);

        user.waitUntil(() -> !user.title().contains("ticket"));
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        find("undo", "Undo, Action, Ctrl+Z, not possible now");
        user.type(KeyCode.ENTER);

        assertThat(isOpen()).isTrue();
    }

    @Test
    void arrowsGoThroughTheListAndAroundItsEnds() {
        find("zoom", "Zoom in, Action, Ctrl++");
        user.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(1);
        user.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(selected()).isEqualTo(rows() - 1);
        user.type(KeyCode.PAGE_UP);
        assertThat(selected()).isZero();
    }

    @Test
    void escapeAndAClickBesideItCloseIt() {
        find("zoom", "Zoom in, Action, Ctrl++");
        user.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(user.<Node>lookup("#canvas").query().isFocused()).isTrue();

        find("zoom", "Zoom in, Action, Ctrl++");
        user.clickOn("#selection");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aRowIsChosenByTheMouse() {
        find("zoom", "Zoom in, Action, Ctrl++");
        user.clickOn("#palette-list");
        user.waitUntil(() -> !isOpen());
    }

    @Test
    void itOpensFromATextField() {
        user.clickOn("#library-search");
        user.shortcut(KeyCode.K);
        assertThat(isOpen()).isTrue();
        user.shortcut(KeyCode.K);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void screenReadersAreToldWhatIsSelected() {
        find("zoom in", "Zoom in, Action, Ctrl++");
        Node field = user.lookup("#palette-field").query();
        assertThat(field.getAccessibleText()).isNotBlank();
        Node list = user.lookup("#palette-list").query();
        assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(list.getAccessibleText()).isNotBlank();
    }

    /// Opens the palette, types, and waits until something is the first row.
    private void find(String typed, String first) {
        user.shortcut(KeyCode.K);
        user.write(typed);
        user.waitUntil(() -> firstRow().equals(first));
    }

    private boolean isOpen() {
        return user.sees("#palette");
    }

    private int rows() {
        return list().getItems().size();
    }

    private int selected() {
        return list().getSelectionModel().getSelectedIndex();
    }

    /// The first row, which is selected, as a screen reader says it.
    private String firstRow() {
        return user.<TextField>lookup("#palette-field").query().getAccessibleHelp();
    }

    private ListView<?> list() {
        return user.lookup("#palette-list").query();
    }
}
