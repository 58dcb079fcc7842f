package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.command.lane.AddLane;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PointerShape;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.SelectingByRubberBand;
import org.touchline.geometry.Point;
import org.touchline.layout.Hit;
import org.touchline.model.Note;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.UnknownFields;

/// Clicks, double-clicks and the rubber band.
final class ClickingTest {
    private final EditorDriver driver = EditorDriver.on("a1 x y", "b2 p q");

    @Test
    void aClickSelectsTheCardAtThePressAlready() {
        driver.press(driver.card("x")).expectSelected("x").release().expectSelected("x");
    }

    @Test
    void aClickOnOneOfSeveralSelectsOnlyItAtTheRelease() {
        driver.select("x", "p").press(driver.card("x")).expectSelected("x", "p");
        driver.release().expectSelected("x");
    }

    @Test
    void controlAndShiftAddAndTakeAway() {
        driver.click(driver.card("x")).holding(Modifiers.CONTROL).click(driver.card("p"));
        driver.expectSelected("x", "p").holding(Modifiers.SHIFT).click(driver.card("x"));
        driver.expectSelected("p").click(driver.cell("c3")).expectSelected("p");
    }

    @Test
    void aClickOnACellSelectsItAndOneOnThePaperNothing() {
        driver.click(driver.cell("c3")).expectCell("c3");
        driver.click(driver.cell("a1")).expectCell("a1");
        driver.click(new Point(1, 1));
        assertThat(driver.state().selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void aClickOnAHeaderSelectsWhatItNames() {
        driver.click(driver.element(new Hit.OnStage("b")));
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfStage("b"));
        driver.click(driver.element(new Hit.OnTimeSlot("2")));
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfTimeSlot("2"));
        driver.click(driver.element(new Hit.OnTitle()));
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfMap());
    }

    @Test
    void aDoubleClickOnACellStartsACardThatComesIntoTheMapWithItsName() {
        driver.doubleClick(driver.cell("c3")).expectTool(RenamingInPlace.class);
        driver.expectTold("a1 x, a1 y, b2 p, b2 q").expectShown("a1 x, a1 y, b2 p, b2 q, c3 tp1");
        driver.write(" Pays ", NameEnd.STAY).expectSelected("tp1");
        assertThat(driver.state().map().touchpoint("tp1").orElseThrow().name()).isEqualTo("Pays");
        assertThat(driver.state().undoName().key()).isEqualTo("command.addTouchpoints");
        driver.undo().expectTold("a1 x, a1 y, b2 p, b2 q");
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aClickOnThePlusOfAnEmptyCellStartsACard() {
        driver.click(driver.plus("c3")).write("Pays", NameEnd.STAY).expectSelected("tp1");
    }

    @Test
    void aNewCardWithoutANameIsDroppedAgain() {
        driver.doubleClick(driver.cell("c3")).write("  ", NameEnd.STAY);
        driver.expectTool(Idle.class).expectShown("a1 x, a1 y, b2 p, b2 q").expectCell("c3");
        driver.doubleClick(driver.cell("c3")).press(Key.ESCAPE).expectTool(Idle.class);
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aNewCardWithoutANameIsGoneWhenItIsPressed() {
        var grid = EditorDriver.on();
        grid.doubleClick(grid.cell("c3"));
        grid.drag(grid.card("tp1"), grid.cell("a1")).release();
        grid.expectTold("").expectTool(Idle.class);
    }

    @Test
    void aDoubleClickOpensWhatHasAName() {
        driver.doubleClick(driver.card("x")).write("Renamed", NameEnd.STAY);
        driver.doubleClick(driver.element(new Hit.OnStage("a"))).write("First", NameEnd.STAY);
        driver.doubleClick(driver.element(new Hit.OnTimeSlot("1"))).write("Dawn", NameEnd.STAY);
        driver.doubleClick(driver.element(new Hit.OnTitle())).write("A title", NameEnd.STAY);
        driver.doubleClick(driver.element(new Hit.OnLane("emotion"))).write("Mood", NameEnd.STAY);

        var map = driver.state().map();
        assertThat(map.touchpoint("x").orElseThrow().name()).isEqualTo("Renamed");
        assertThat(map.stage("a").orElseThrow().name()).isEqualTo("First");
        assertThat(map.time("1").orElseThrow().name()).isEqualTo("Dawn");
        assertThat(map.brief().title()).isEqualTo("A title");
        assertThat(map.lane("emotion").orElseThrow().name()).isEqualTo("Mood");
    }

    @Test
    void aNameThatIsErasedStaysAsItWas() {
        driver.doubleClick(driver.card("x")).write("", NameEnd.STAY);
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void notesAreWrittenAndErasedInTheirLane() {
        var lane = LaneType.TEXT.create("backstage", "Backstage", UnknownFields.NONE);
        driver.run(new AddLane(lane, 3));
        var empty = driver.element(new Hit.OnLane("backstage"));
        var column = driver.cell("a2");
        driver.doubleClick(new Point(column.x(), empty.y())).write("CRM", NameEnd.STAY);
        assertThat(driver.state().map().notes())
                .containsExactly(new Note("n1", "backstage", "b", "2", "CRM", UnknownFields.NONE));

        driver.doubleClick(driver.element(new Hit.OnNote("n1"))).write("", NameEnd.STAY);
        assertThat(driver.state().map().notes()).isEmpty();
    }

    @Test
    void aPressBesideTheFieldKeepsWhatIsTypedAndIsAClickItself() {
        driver.doubleClick(driver.card("x"));
        driver.editor().type("Renamed");
        driver.click(driver.card("p")).expectSelected("p").expectTool(Idle.class);
        assertThat(driver.state().map().touchpoint("x").orElseThrow().name()).isEqualTo("Renamed");
    }

    @Test
    void theRubberBandSelectsWhatItTouches() {
        driver.drag(driver.top("a1"), driver.card("x").plus(0, 5))
                .expectTool(SelectingByRubberBand.class)
                .expectSelected("x");
        driver.move(driver.card("q")).release().expectSelected("x", "y", "p", "q");
    }

    @Test
    void withShiftTheRubberBandAdds() {
        driver.select("q").holding(Modifiers.SHIFT);
        driver.drag(driver.top("a1"), driver.card("x")).release().expectSelected("q", "x");
    }

    @Test
    void escBringsTheSelectionBackThatWasThereBeforeTheRubberBand() {
        driver.select("q").drag(driver.top("a1"), driver.card("x")).press(Key.ESCAPE);
        driver.expectSelected("q");
    }

    @Test
    void thePointerIsOverWhatItPoints() {
        driver.move(driver.cell("c3"));
        assertThat(driver.state().tool())
                .isEqualTo(new Idle(new Hit.OnCell(SmallMap.slot("c3")), PointerShape.ARROW));
        driver.moveOver(Surface.ELSEWHERE);
        assertThat(driver.state().tool()).isEqualTo(Idle.NOWHERE);
    }
}
