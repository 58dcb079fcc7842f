package org.touchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.i18n.Language;
import org.touchline.i18n.SaidInEnglish;
import org.touchline.preferences.PreferencesFile;
import org.touchline.ui.document.Sample;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/// The program changes its language while somebody works with it.
@ExtendWith(ApplicationExtension.class)
final class LanguagesJourneysTest {
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
    void anotherLanguageIsChosenWithoutLosingAnything() {
        user.clickOn(user.onCanvas("Research"));
        user.type(KeyCode.F2);
        user.write("Поиск");
        user.interact(() -> user.lookup("#library-search").<TextField>query().setText("chat"));

        user.chooseLanguage(Language.POLISH);

        assertThat(user.lookup("#library-search").<TextField>query().getPromptText())
                .isEqualTo("Szukaj w bibliotece");
        assertThat(user.lookup("#library-search").<TextField>query().getText()).isEqualTo("chat");
        Point2D renamed = user.onCanvas("Поиск");
        assertThat(renamed).as("what was being typed").isNotNull();
        assertThat(user.title()).startsWith("•");
        user.fire("#undo");
        assertThat(user.windows().getFirst().document().map().stages())
                .extracting(org.touchline.model.Stage::name)
                .contains("Research");
        assertThat(user.title()).doesNotStartWith("•");
        var kept = new PreferencesFile(folder.resolve("preferences.json"));
        user.waitUntil(() -> kept.read().language().equals(Optional.of(Language.POLISH)));
    }

    @Test
    void everyPaneSpeaksEveryLanguageAndHasRoomForIt() {
        var softly = new SoftAssertions();
        for (Language language : Language.values()) {
            user.chooseLanguage(language);
            look(softly, language, "100 %");
            for (int i = 0; i < 5; i++) {
                user.shortcut(KeyCode.ALT, KeyCode.EQUALS);
            }
            look(softly, language, "larger controls");
            user.shortcut(KeyCode.ALT, KeyCode.DIGIT0);
        }
        softly.assertAll();
    }

    private void look(SoftAssertions softly, Language language, String where) {
        for (String pane : new String[] {"#show-outline", "#show-library"}) {
            user.fire(pane);
            user.interact(() -> {
                var root = user.stage(0).getScene().getRoot();
                root.applyCss();
                root.layout();
                var seen = SeenTexts.in(root);
                var english = new TreeSet<>(seen.texts());
                english.retainAll(SaidInEnglish.butNotIn(language));
                user.windows().getFirst().document().map().stages().stream()
                        .map(org.touchline.model.Stage::name)
                        .forEach(english::remove);
                softly.assertThat(english).as(language + " speaks English").isEmpty();
                softly.assertThat(seen.cutOff())
                        .as(language + ", " + where + ", " + pane)
                        .isEmpty();
            });
        }
    }
}
