package org.touchline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.SampleMaps;

/// A text area shows all of its text: nothing in it is scrolled away.
@ExtendWith(ApplicationExtension.class)
final class GrowingTextAreaTest {
    private GrowingTextArea area;
    private PaneUser user;

    @Start
    void show(Stage stage) {
        user = new PaneUser(stage, SampleMaps.commuter(), _ -> scrolled());
    }

    private Region scrolled() {
        area = new GrowingTextArea();
        var pane = new ScrollPane(new VBox(area));
        pane.setFitToWidth(true);
        return pane;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 263})
    void itIsAsHighAsItsText(int sentences) {
        user.interact(() -> area.setText("Letters and words. ".repeat(sentences)));

        var text = (Region) area.lookup(".content");
        var window = (ScrollPane) area.lookup(".scroll-pane");
        assertThat(window.getViewportBounds().getHeight())
                .isBetween(text.prefHeight(text.getWidth()), text.getHeight() + 4);
    }
}
