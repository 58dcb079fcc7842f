package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.model.Touchpoint;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;
import java.util.List;

/// Finding and replacing words on the map, from any place of the window.
@ExtendWith(ApplicationExtension.class)
final class FindJourneysTest {
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
    void wordsAreFoundOneAfterTheOther() {
        user.shortcut(KeyCode.F);
        user.write("sign-up");
        waitForCount("1 of 3");
        assertThat(user.label("#find-where")).isEqualTo("Pain points");
        assertThat(user.label("#inspector-title")).isEqualTo("Touchpoint");

        user.type(KeyCode.ENTER);
        waitForCount("2 of 3");
        assertThat(user.label("#find-where")).isEqualTo("Opportunities");
        user.type(KeyCode.F3);
        waitForCount("3 of 3");
        user.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        waitForCount("2 of 3");

        user.type(KeyCode.ESCAPE);
        assertThat(user.sees("#find-bar")).isFalse();
        assertThat(user.<Node>lookup("#canvas").query().isFocused()).isTrue();
        assertThat(user.label("#selection")).isEqualTo("1 of 9 selected");
    }

    @Test
    void aTextInAFoldedGroupIsShownByThePanel() {
        user.shortcut(KeyCode.F);
        user.write("before boarding");
        waitForCount("1 of 1");

        assertThat(user.label("#find-where")).isEqualTo("What the customer wants");
        assertThat(user.sees("#property-task")).isTrue();
    }

    @Test
    void allAreReplacedInOneStepAndBroughtBackInOne() {
        user.shortcut(KeyCode.H);
        user.write("phone").type(KeyCode.TAB);
        waitForCount("1 of 7");
        user.clickOn("#find-replacement").write("mobile").clickOn("#find-replace-all");
        waitForCount("not found");
        assertThat(cards("mobile")).isNotEmpty();

        user.clickOn("#find-replacement");
        user.shortcut(KeyCode.Z);
        waitForCount("1 of 7");
        assertThat(cards("mobile")).isEmpty();
    }

    @Test
    void oneIsReplacedAndTheNextIsMetButNoReplacement() {
        user.shortcut(KeyCode.H);
        user.write("phone");
        waitForCount("1 of 7");
        user.clickOn("#find-replacement").write("phones").type(KeyCode.ENTER);
        waitForCount("2 of 7");
        user.type(KeyCode.ENTER);
        waitForCount("3 of 7");
    }

    @Test
    void capitalsWordsAndNamesCanMakeADifference() {
        user.shortcut(KeyCode.F);
        user.write("The");
        waitForCount("1 of 52");
        user.clickOn("#find-case");
        waitForCount("1 of 5");
        user.clickOn("#find-case").clickOn("#find-words").clickOn("#find-names");
        waitForCount("1 of 10");
    }

    @Test
    void theKeysWorkInTextFieldsToo() {
        for (String field : List.of("#library-search", "#map-title")) {
            user.clickOn(field);
            user.shortcut(KeyCode.H);
            assertThat(user.<TextField>lookup("#find-field").query().isFocused()).isTrue();
            user.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void everyControlHasAName() {
        user.shortcut(KeyCode.H);
        assertThat(user.lookup("#find-bar .button-base").queryAllAs(ButtonBase.class))
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isNotBlank());
        assertThat(user.lookup("#find-bar .text-field").queryAllAs(TextField.class))
                .hasSize(2)
                .allSatisfy(field -> assertThat(field.getAccessibleText()).isNotBlank());
    }

    private void waitForCount(String count) {
        user.waitUntil(() -> user.label("#find-count").equals(count));
    }

    /// The touchpoints of the map that have a word in their names.
    private List<String> cards(String word) {
        return user.windows().getFirst().document().map().touchpoints().stream()
                .map(Touchpoint::name)
                .filter(name -> name.contains(word))
                .toList();
    }
}
