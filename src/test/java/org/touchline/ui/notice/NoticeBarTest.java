package org.touchline.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.ui.notice.Notice.Choice;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
final class NoticeBarTest {
    private final Notices notices = new Notices();
    private NoticeBar bar;

    @Start
    void show(Stage stage) {
        bar = new NoticeBar(Messages.in(Language.ENGLISH), notices);
        stage.setScene(new Scene(new StackPane(bar), 600, 400));
        stage.show();
    }

    @Test
    void thereIsNothingToSeeWithoutANotice() {
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aChoiceIsDoneAndClosesTheNotice(FxRobot robot) {
        var chosen = new ArrayList<String>();
        show(robot, Notice.information("Exported", new Choice("Open", () -> chosen.add("open"))));
        assertThat(bar.getAccessibleText()).isEqualTo("Exported");
        robot.clickOn("Open");
        assertThat(chosen).containsExactly("open");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aProblemListsItsDetailsUntilItIsClosed(FxRobot robot) {
        show(robot, Notice.problem("2 problems").withDetails(List.of("line 1", "line 2")));
        assertThat(robot.lookup("line 1").tryQuery()).isPresent();
        assertThat(robot.lookup("line 2").tryQuery()).isPresent();
        robot.clickOn("#notice-close");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void anOfferWaitsForItsAnswerWhateverElseIsTold(FxRobot robot) {
        var chosen = new ArrayList<String>();
        show(robot, Notice.offer("First", new Choice("Restore", () -> chosen.add("first"))));
        show(robot, Notice.offer("Second", new Choice("Discard", () -> chosen.add("second"))));
        show(robot, Notice.problem("The disk is full"));
        show(robot, Notice.information("Exported"));
        assertThat(bar.getAccessibleText()).isEqualTo("Exported");

        robot.clickOn("#notice-close").clickOn("Discard").clickOn("Restore");

        assertThat(chosen).containsExactly("second", "first");
        assertThat(bar.isVisible()).isFalse();
    }

    private void show(FxRobot robot, Notice notice) {
        robot.interact(() -> notices.show(notice));
    }
}
