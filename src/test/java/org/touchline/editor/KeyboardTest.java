package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.ElementList;
import org.touchline.command.SetArrangement;
import org.touchline.command.SmallMap;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.layout.Hit;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.List;

/// The keyboard, while the canvas has the focus.
final class KeyboardTest {
    private final EditorDriver driver =
            EditorDriver.on("a1 x y", "b1 z", "b2 p", "c3 r", "- parked");

    @Test
    void arrowsWalkFromCardToCardByPosition() {
        driver.select("x").press(Key.DOWN).expectSelected("y").press(Key.DOWN).expectSelected("z");
        driver.press(Key.RIGHT).expectSelected("p").press(Key.LEFT).expectSelected("z");
        driver.press(Key.UP).expectSelected("y");
        driver.press(Key.UP).expectSelected("x");
    }

    @Test
    void arrowsBeginWhereThePathBegins() {
        driver.press(Key.RIGHT).expectSelected("x");
        driver.select("parked").press(Key.DOWN).expectSelected("x");
        EditorDriver.on().press(Key.DOWN).expectCell("a1");
    }

    @Test
    void arrowsWalkFromCellToCell() {
        driver.selectCell("c1").press(Key.RIGHT).expectCell("c2").press(Key.UP).expectSelected("p");
        driver.selectCell("c1").press(Key.UP).expectSelected("z");
        driver.selectCell("c1").press(Key.LEFT).expectSelected(new Hit.OnStage("c"));
    }

    @Test
    void inTheClassicArrangementArrowsWalkThroughTheCellsThatItShows() {
        var classic = EditorDriver.on("b2 p").run(new SetArrangement(Arrangement.STAGES_ACROSS));
        classic.select("p").press(Key.TAB).expectCell("b3").press(Key.RIGHT).expectCell("c3");
        classic.press(Key.LEFT).press(Key.LEFT).expectSelected("p").press(Key.TAB, Modifiers.SHIFT);
        classic.expectCell("a1");
    }

    @Test
    void beyondTheOutermostCardsArrowsGoToTheHeadersAndBack() {
        driver.select("x").press(Key.LEFT).expectSelected(new Hit.OnStage("a"));
        driver.press(Key.DOWN).expectSelected(new Hit.OnStage("b"));
        driver.press(Key.RIGHT).expectSelected("z");
        driver.select("x").press(Key.UP).expectSelected(new Hit.OnTimeSlot("1"));
        driver.press(Key.RIGHT).expectSelected(new Hit.OnTimeSlot("2"));
        driver.press(Key.DOWN).expectSelected("p");
        driver.select("x").press(Key.UP).press(Key.UP).expectSelected(new Hit.OnTitle());
        driver.press(Key.DOWN).expectSelected(new Hit.OnTimeSlot("2"));
    }

    @Test
    void fromTheHeaderOfAnEmptyRowOrColumnArrowsGoIntoItsFirstCell() {
        var sparse = EditorDriver.on("a1 x");
        sparse.editor().select(new Selection.OfStage("c"));
        sparse.press(Key.RIGHT).expectCell("c1").press(Key.LEFT);
        sparse.expectSelected(new Hit.OnStage("c"));
        sparse.editor().select(new Selection.OfTimeSlot("3"));
        sparse.press(Key.DOWN).expectCell("a3").press(Key.UP);
        sparse.expectSelected(new Hit.OnTimeSlot("3"));
    }

    @Test
    void whateverIsDrawnCanBeReachedByArrows() {
        for (String sample : List.of("clinic.en", "telephony-provider.pl")) {
            for (Arrangement arrangement : Arrangement.values()) {
                var map = new SetArrangement(arrangement).applyTo(SampleMaps.named(sample));
                assertThat(ReachedByArrows.missed(map)).as(sample).isEmpty();
            }
        }
    }

    @Test
    void tabGoesThroughTheCellsInReadingOrder() {
        driver.select("y").press(Key.TAB).expectCell("a2").press(Key.TAB).expectCell("a3");
        driver.press(Key.TAB).expectSelected("z").press(Key.TAB).expectSelected("p");
        driver.press(Key.TAB, Modifiers.SHIFT).expectSelected("z");
        driver.press(Key.TAB, Modifiers.SHIFT).expectCell("a3");
    }

    @Test
    void atTheLastCellTabIsLeftToTheWindow() {
        driver.select("r");
        assertThat(driver.editor().key(KeyStroke.of(Key.TAB))).isFalse();
    }

    @Test
    void altAndArrowsMoveThroughTheStackAndThroughTheCells() {
        driver.select("x").press(Key.DOWN, Modifiers.ALT);
        driver.expectTold("a1 y, a1 x, b1 z, b2 p, c3 r, - parked");
        driver.press(Key.DOWN, Modifiers.ALT);
        driver.expectTold("a1 y, b1 x, b1 z, b2 p, c3 r, - parked");
        driver.press(Key.UP, Modifiers.ALT);
        driver.expectTold("a1 y, a1 x, b1 z, b2 p, c3 r, - parked");
        driver.press(Key.RIGHT, Modifiers.ALT).press(Key.RIGHT, Modifiers.ALT);
        driver.expectTold("a1 y, b1 z, b2 p, a3 x, c3 r, - parked").expectSelected("x");
        driver.press(Key.RIGHT, Modifiers.ALT);
        driver.expectTold("a1 y, b1 z, b2 p, a3 x, c3 r, - parked");
        driver.press(Key.LEFT, Modifiers.ALT);
        driver.expectTold("a1 y, b1 z, a2 x, b2 p, c3 r, - parked");
    }

    @Test
    void inTheClassicArrangementASidewaysMoveReachesEveryCell() {
        driver.run(new SetArrangement(Arrangement.STAGES_ACROSS)).select("x");
        for (String cell : new String[] {"a2", "a3", "b1", "b2"}) {
            driver.press(Key.RIGHT, Modifiers.ALT);
            assertThat(driver.state().map().touchpoint("x").orElseThrow().slot())
                    .isEqualTo(SmallMap.slot(cell));
        }
    }

    @Test
    void severalCardsMoveTogether() {
        driver.select("y", "p").press(Key.RIGHT, Modifiers.ALT);
        driver.expectTold("a1 x, b1 z, a2 y, b3 p, c3 r, - parked");
    }

    @Test
    void altAndArrowsMoveAStageAndATimeSlot() {
        driver.editor().select(new Selection.OfStage("a"));
        driver.press(Key.DOWN, Modifiers.ALT).press(Key.DOWN, Modifiers.ALT);
        assertThat(ElementList.STAGES.ids(driver.state().map())).containsExactly("b", "c", "a");
        assertThat(driver.editor().key(new KeyStroke.Pressed(Key.DOWN, Modifiers.ALT))).isFalse();
        assertThat(driver.editor().key(new KeyStroke.Pressed(Key.LEFT, Modifiers.ALT))).isFalse();
        driver.press(Key.UP, Modifiers.ALT);
        assertThat(ElementList.STAGES.ids(driver.state().map())).containsExactly("b", "a", "c");

        driver.editor().select(new Selection.OfTimeSlot("1"));
        driver.press(Key.RIGHT, Modifiers.ALT);
        assertThat(ElementList.TIMES.ids(driver.state().map())).containsExactly("2", "1", "3");
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfTimeSlot("1"));
    }

    @Test
    void inTheClassicArrangementStagesMoveSideways() {
        driver.run(new SetArrangement(Arrangement.STAGES_ACROSS));
        driver.editor().select(new Selection.OfStage("a"));
        driver.press(Key.RIGHT, Modifiers.ALT);
        assertThat(ElementList.STAGES.ids(driver.state().map())).containsExactly("b", "a", "c");
    }

    @Test
    void aMoveByAKeyHeldDownIsOneStep() {
        driver.select("x");
        for (int i = 0; i < 1000; i++) {
            driver.editor().key(new KeyStroke.Pressed(Key.RIGHT, Modifiers.ALT));
        }
        assertThat(card("x").slot()).isEqualTo(SmallMap.slot("a3"));
        driver.undo();
        assertThat(card("x").slot()).isEqualTo(SmallMap.slot("a1"));
    }

    @Test
    void cardsArePutAsideAndBroughtToTheCellThatWasSelectedLast() {
        driver.select("x", "p").perform(MapAction.PARK);
        driver.expectTold("a1 y, b1 z, c3 r, - parked, - x, - p").expectSelected("x", "p");
        assertThat(driver.editor().can(MapAction.PARK)).isFalse();

        driver.selectCell("c2").select("parked", "x").perform(MapAction.PLACE);
        driver.expectTold("a1 y, b1 z, c2 parked, c2 x, c3 r, - p").expectSelected("parked", "x");
        assertThat(driver.editor().can(MapAction.PLACE)).isFalse();
    }

    @Test
    void whereNoCellWasSelectedCardsAreBroughtToTheFirst() {
        driver.select("parked").perform(MapAction.PLACE);
        driver.expectTold("a1 x, a1 y, a1 parked, b1 z, b2 p, c3 r");
        EditorDriver.on("- parked")
                .select("parked")
                .perform(MapAction.PLACE)
                .expectTold("a1 parked");
    }

    @Test
    void digitsRateAndPlusAndMinusChangeTheEmotion() {
        driver.select("x", "y").type("4");
        assertThat(card("x").rating()).isEqualTo(new Score(4));
        assertThat(card("y").rating()).isEqualTo(new Score(4));
        driver.type("0");
        assertThat(card("x").rating()).isEqualTo(Score.NONE);

        driver.select("x").type("+").type("+").type("+");
        driver.select("x", "y").type("-");
        assertThat(card("x").emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(card("y").emotion()).isEqualTo(Emotion.FRUSTRATED);
        driver.undo();
        assertThat(card("x").emotion()).isEqualTo(Emotion.DELIGHTED);
        assertThat(card("y").emotion()).isEqualTo(Emotion.NOT_ASKED);
    }

    @Test
    void otherLettersDoNothingToACard() {
        driver.select("x");
        assertThat(driver.editor().key(new KeyStroke.Typed("k"))).isFalse();
        driver.expectTool(Idle.class);
    }

    @Test
    void typingOnACellBeginsACard() {
        driver.selectCell("c1").type("1").expectTool(RenamingInPlace.class);
        assertThat(driver.state().renaming().orElseThrow().text()).isEqualTo("1");
        driver.write("1st call", NameEnd.STAY).expectSelected("tp1");
        assertThat(card("tp1").name()).isEqualTo("1st call");
    }

    @Test
    void enterInTheFieldGoesOnBelow() {
        driver.select("x").press(Key.ENTER).write("One", NameEnd.BELOW).expectSelected("y");
        driver.write("Two", NameEnd.BELOW).write("Three", NameEnd.BELOW);
        driver.expectShown("a1 x, a1 y, a1 tp1, a1 tp2, b1 z, b2 p, c3 r, - parked");
        driver.write("", NameEnd.BELOW).expectTool(Idle.class).expectCell("a1");
        driver.expectTold("a1 x, a1 y, a1 tp1, b1 z, b2 p, c3 r, - parked");
        assertThat(card("tp1").name()).isEqualTo("Three");
    }

    @Test
    void tabInTheFieldGoesOnInTheNextCell() {
        driver.select("x").press(Key.F2).write("One", NameEnd.NEXT_CELL);
        driver.write("Two", NameEnd.NEXT_CELL).write("", NameEnd.NEXT_CELL).expectSelected("z");
        driver.write("Four", NameEnd.PREVIOUS_CELL).write("", NameEnd.STAY);
        driver.expectTold("a1 x, a1 y, b1 z, a2 tp1, b2 p, c3 r, - parked");
        assertThat(card("tp1").name()).isEqualTo("Two");
        assertThat(card("z").name()).isEqualTo("Four");
    }

    @Test
    void enterOnACellBeginsACard() {
        driver.selectCell("c1").press(Key.ENTER).write("Call", NameEnd.STAY).expectSelected("tp1");
    }

    @Test
    void escLeavesTheNameAsItWas() {
        driver.select("x").press(Key.F2);
        driver.editor().type("Something else");
        driver.press(Key.ESCAPE).expectTool(Idle.class).expectSelected("x");
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void controlASelectsAllCardsOfTheGridAndEscNone() {
        driver.press(Key.A, Modifiers.CONTROL).expectSelected("x", "y", "z", "p", "r");
        driver.press(Key.ESCAPE);
        assertThat(driver.state().selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void controlDDuplicatesAndSelectsTheCopies() {
        driver.select("x", "p").press(Key.D, Modifiers.CONTROL);
        driver.expectTold("a1 x, a1 tp1, a1 y, b1 z, b2 p, b2 tp2, c3 r, - parked");
        driver.expectSelected("tp1", "tp2");
    }

    @Test
    void deleteDeletesAndStaysInTheCell() {
        driver.select("x", "p").press(Key.DELETE);
        driver.expectTold("a1 y, b1 z, c3 r, - parked").expectCell("b2");
        assertThat(driver.state().undoName().arguments()).containsExactly(2);
    }

    @Test
    void anEmptyStageIsDeletedButOneWithCardsAsksTheWindow() {
        var empty = EditorDriver.on("a1 x");
        empty.editor().select(new Selection.OfStage("b"));
        empty.press(Key.DELETE);
        assertThat(empty.state().map().stage("b")).isEmpty();

        empty.editor().select(new Selection.OfStage("a"));
        assertThat(empty.editor().key(KeyStroke.of(Key.DELETE))).isFalse();
    }

    private Touchpoint card(String id) {
        return driver.state().map().touchpoint(id).orElseThrow();
    }
}
