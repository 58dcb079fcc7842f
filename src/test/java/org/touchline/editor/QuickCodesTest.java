package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.command.medium.AddChannel;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.quick.Media;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.layout.Hit;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.List;

/// Quick codes in the name of a touchpoint, from the first key to undo.
final class QuickCodesTest {
    private final EditorDriver driver = EditorDriver.on("a1 x y", "b1 z", "- parked");

    QuickCodesTest() {
        driver.run(new AddChannel(Channel.of("web", "Website")));
    }

    @Test
    void aNewCardIsGivenItsNameAndAllElseInOneStep() {
        driver.selectCell("c1").type("R").write("Registers #web @kiosk :( *2 !", NameEnd.STAY);

        Touchpoint card = card("tp1");
        assertThat(card.name()).isEqualTo("Registers");
        assertThat(card.channel()).isEqualTo("web");
        assertThat(map().device(card.device()).orElseThrow().name()).isEqualTo("kiosk");
        assertThat(card.emotion()).isEqualTo(Emotion.FRUSTRATED);
        assertThat(card.rating()).isEqualTo(new Score(2));
        assertThat(card.isMomentOfTruth()).isTrue();
        assertThat(driver.state().undoName().key()).isEqualTo("command.addTouchpoints");

        driver.undo().expectTold("a1 x, a1 y, b1 z, - parked");
        assertThat(map().devices()).isEmpty();
    }

    @Test
    void aCardThatIsThereIsGivenThemToo() {
        driver.select("x").press(Key.F2).write("Pays #web *4", NameEnd.BELOW).expectSelected("y");
        assertThat(card("x").name()).isEqualTo("Pays");
        assertThat(card("x").channel()).isEqualTo("web");
        assertThat(card("x").rating()).isEqualTo(new Score(4));

        driver.undo();
        assertThat(card("x")).isEqualTo(SmallMap.of("a1 x").touchpoint("x").orElseThrow());
    }

    @Test
    void codesAloneLeaveTheNameAsItWas() {
        driver.select("x").press(Key.F2).write(" *4 ", NameEnd.STAY);
        assertThat(card("x").name()).isEqualTo("Card x");
        assertThat(card("x").rating()).isEqualTo(new Score(4));
        assertThat(driver.state().undoName().arguments().toString()).contains("property.rating");
    }

    @Test
    void aNewCardOfCodesAloneIsCalledAfterItsChannel() {
        driver.selectCell("c1").press(Key.ENTER).write("*4 #web", NameEnd.STAY);
        assertThat(card("tp1").name()).isEqualTo("Website");
        driver.selectCell("c2").press(Key.ENTER).write(":)", NameEnd.STAY);
        assertThat(card("tp2").name()).isEqualTo(":)");
        assertThat(card("tp2").emotion()).isEqualTo(Emotion.HAPPY);
    }

    @Test
    void theMapShowsThemAsTheyAreTyped() {
        driver.select("x").press(Key.F2);
        driver.editor().type("Pays #web *4");
        Touchpoint shown = driver.state().preview().touchpoint("x").orElseThrow();
        assertThat(shown.name()).as("under the field").isEqualTo("Pays #web *4");
        assertThat(shown.channel()).isEqualTo("web");
        assertThat(shown.rating()).isEqualTo(new Score(4));
        assertThat(card("x").channel()).as("not yet in the map").isEmpty();

        driver.editor().type("Pays");
        shown = driver.state().preview().touchpoint("x").orElseThrow();
        assertThat(shown.rating()).isEqualTo(Score.NONE);
    }

    @Test
    void aCodeCanBeKeptAsText() {
        driver.selectCell("c1").type("T");
        driver.editor().type("Tweets #win ! twice");
        assertThat(driver.editor().keepAsText(11)).isTrue();
        assertThat(driver.editor().keepAsText(19)).isTrue();
        assertThat(driver.editor().keepAsText(19)).isFalse();
        driver.expectTool(RenamingInPlace.class);
        driver.editor().endNaming(NameEnd.STAY);

        assertThat(card("tp1").name()).isEqualTo("Tweets #win ! twice");
        assertThat(card("tp1").isMomentOfTruth()).isFalse();
        assertThat(map().channels()).hasSize(1);
    }

    @Test
    void aNameThatHasWhatLooksLikeACodeKeepsIt() {
        driver.selectCell("c1").type("T");
        driver.editor().type("Tweets #win");
        driver.editor().keepAsText(11);
        driver.editor().endNaming(NameEnd.STAY);

        driver.press(Key.F2).write("Tweets #win *5", NameEnd.STAY);
        assertThat(card("tp1").name()).isEqualTo("Tweets #win");
        assertThat(card("tp1").rating()).isEqualTo(new Score(5));

        driver.press(Key.F2);
        driver.editor().type("#");
        driver.write("#web", NameEnd.STAY);
        assertThat(card("tp1").channel()).isEqualTo("web");
    }

    @Test
    void whatIsTypedOnACellIsReadFromItsFirstCharacter() {
        driver.selectCell("c1").type("!");
        driver.editor().endNaming(NameEnd.STAY);
        assertThat(card("tp1").isMomentOfTruth()).isTrue();
    }

    @Test
    void whateverElseIsDoneKeepsThem() {
        driver.select("x").press(Key.F2);
        driver.editor().type("Pays *4");
        driver.undo();
        assertThat(card("x").name()).isEqualTo("Card x");
        driver.editor().redo();
        assertThat(card("x").name()).isEqualTo("Pays");
        assertThat(card("x").rating()).isEqualTo(new Score(4));
    }

    @Test
    void escLeavesAllAsItWas() {
        driver.select("x").press(Key.F2);
        driver.editor().type("Pays #hotline");
        driver.editor().cancel();
        driver.expectTool(Idle.class);
        assertThat(map().channels()).hasSize(1);
    }

    @Test
    void aChannelOfTheCatalogueComesWithItsIcon() {
        Channel shop = Channel.of("shop", "Corner shop").withIcon("store");
        driver.editor().know(Media.of(List.of(shop), List.of()));
        driver.select("x").press(Key.F2).write("Buys #corner", NameEnd.STAY);
        assertThat(map().channel("shop")).contains(shop);
        assertThat(card("x").channel()).isEqualTo("shop");
    }

    @Test
    void otherNamesHaveNoCodes() {
        driver.editor().rename(new Hit.OnStage("a"));
        driver.write("Phase #web *1 !", NameEnd.STAY);
        assertThat(map().stage("a").orElseThrow().name()).isEqualTo("Phase #web *1 !");
    }

    private JourneyMap map() {
        return driver.state().map();
    }

    private Touchpoint card(String id) {
        return map().touchpoint(id).orElseThrow();
    }
}
