package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.preferences.PreferencesFile;
import org.touchline.preferences.UiScale;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;

/// Room for the map: panes that fold, bars that narrow, controls that grow and shrink.
@ExtendWith(ApplicationExtension.class)
final class PanesJourneysTest {
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
    void aPaneIsFoldedAwayBroughtBackAndRemembered() {
        double before = width("#canvas");
        double library = width("#left");
        user.shortcut(KeyCode.B);
        assertThat(user.sees("#left")).isFalse();
        assertThat(width("#canvas")).isGreaterThan(before + library - 10);

        user.clickOn("#library-pane");
        assertThat(width("#left")).isEqualTo(library);

        user.clickOn("#inspector-pane");
        assertThat(user.sees("#inspector")).isFalse();
        user.close();
        var remembered = new PreferencesFile(folder.resolve("preferences.json")).read().panes();
        assertThat(remembered.inspectorFolded()).isTrue();
        assertThat(remembered.libraryFolded()).isFalse();
        assertThat(remembered.library()).isEqualTo(library);
    }

    @Test
    void theOutlineIsStillThereInTheNextWindow() {
        assertThat(user.sees("#outline")).isFalse();
        user.fire("#show-outline");
        assertThat(user.sees("#outline")).isTrue();
        user.close();

        user.interact(() -> user = new DesignerUser(new Stage(), folder, Sample.FIRST.read()));
        assertThat(user.sees("#outline")).isTrue();
        assertThat(user.sees("#library")).isFalse();
        user.fire("#show-library");
        assertThat(new PreferencesFile(folder.resolve("preferences.json")).read().outline())
                .isFalse();
    }

    @Test
    void aNarrowWindowLeavesTheCanvasUsableAndAWideOneIsAsBefore() {
        double library = width("#left");
        resize(700);
        assertThat(user.sees("#left")).isFalse();
        assertThat(user.sees("#inspector")).isTrue();
        resize(300);
        assertThat(user.sees("#inspector")).isFalse();
        assertThat(width("#canvas")).isGreaterThan(280);

        user.shortcut(KeyCode.B);
        assertThat(user.sees("#left")).as("asked for").isTrue();

        resize(1000);
        assertThat(user.sees("#inspector")).isTrue();
        assertThat(width("#left")).isEqualTo(library);
    }

    @Test
    void theBarsDoWithoutRatherThanCutAnythingOff() {
        for (int width : new int[] {1000, 700, 500, 300}) {
            resize(width);
            for (Node bar : user.lookup("#top-bar, #status-bar").queryAll()) {
                assertThat(bar.lookupAll(".button"))
                        .filteredOn(Node::isVisible)
                        .isNotEmpty()
                        .allSatisfy(button -> {
                            var bounds = button.localToScene(button.getLayoutBounds());
                            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
                            assertThat(button.getLayoutBounds().getWidth())
                                    .isGreaterThanOrEqualTo(((Labeled) button).minWidth(-1));
                        });
            }
        }
    }

    @Test
    void controlsGrowAtOnceAndAreRemembered() {
        double before = user.button("#export-pdf").getHeight();
        String zoom = user.label("#zoom-percent");
        user.shortcut(KeyCode.ALT, KeyCode.EQUALS);
        user.shortcut(KeyCode.ALT, KeyCode.EQUALS);
        user.waitUntil(() -> user.button("#export-pdf").getHeight() > before * 1.15);
        user.shortcut(KeyCode.DIGIT1);
        assertThat(user.label("#zoom-percent")).as("was " + zoom).isEqualTo("100%");
        user.close();
        assertThat(new PreferencesFile(folder.resolve("preferences.json")).read().scale())
                .isEqualTo(new UiScale(125));
    }

    private void resize(double width) {
        user.interact(() -> user.stage(0).setWidth(width));
        user.waitUntil(() -> width("#top-bar") == width);
    }

    private double width(String id) {
        return user.lookup(id).query().getLayoutBounds().getWidth();
    }
}
