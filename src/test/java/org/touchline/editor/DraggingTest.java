package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.SetArrangement;
import org.touchline.command.medium.AddChannel;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.Surface;
import org.touchline.editor.tool.DraggingEntry;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Entry;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PointerShape;
import org.touchline.editor.tool.PressingItem;
import org.touchline.geometry.Point;
import org.touchline.layout.Hit;
import org.touchline.model.Channel;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

import java.util.List;
import java.util.Set;

/// Cards, stages and time slots that follow the pointer.
final class DraggingTest {
    private final EditorDriver driver = EditorDriver.on("a1 x y", "b2 p q", "- parked");

    @Test
    void aCardIsShownWhereItWouldLandAndLandsThereInOneStep() {
        driver.press(driver.card("x")).expectTool(PressingItem.class);
        driver.move(driver.cell("c3"))
                .expectTool(DraggingTouchpoints.class)
                .expectShown("a1 y, b2 p, b2 q, c3 x, - parked")
                .expectTold("a1 x, a1 y, b2 p, b2 q, - parked");
        assertThat(driver.state().tool().pointerShape()).isEqualTo(PointerShape.MOVING);

        driver.release()
                .expectTool(Idle.class)
                .expectSelected("x")
                .expectTold("a1 y, b2 p, b2 q, c3 x, - parked");
        assertThat(driver.state().undoName().key()).isEqualTo("command.moveTouchpoints");
        driver.undo().expectTold("a1 x, a1 y, b2 p, b2 q, - parked");
    }

    @Test
    void aTremblingHandClicks() {
        var start = driver.card("x");
        driver.press(start).move(start.plus(2, 2)).release().expectSelected("x");
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aCardGoesBetweenTwoOthers() {
        driver.drag(driver.card("x"), driver.below("p"))
                .release()
                .expectTold("a1 y, b2 p, b2 x, b2 q, - parked");
    }

    @Test
    void aCardMovesWithinItsCell() {
        driver.drag(driver.card("p"), driver.below("q"))
                .release()
                .expectTold("a1 x, a1 y, b2 q, b2 p, - parked");
    }

    @Test
    void escBringsAllBack() {
        driver.drag(driver.card("x"), driver.cell("c3"))
                .press(Key.ESCAPE)
                .expectTool(Idle.class)
                .expectShown("a1 x, a1 y, b2 p, b2 q, - parked")
                .release()
                .expectTold("a1 x, a1 y, b2 p, b2 q, - parked");
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aDropBesideTheMapDoesNothing() {
        driver.drag(driver.card("x"), driver.cell("c3")).moveOver(Surface.ELSEWHERE);
        assertThat(driver.state().tool().pointerShape()).isEqualTo(PointerShape.NO_DROP);
        driver.expectShown("a1 x, a1 y, b2 p, b2 q, - parked").release();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void controlAndAltCopy() {
        driver.holding(Modifiers.CONTROL).drag(driver.card("x"), driver.cell("c3"));
        assertThat(driver.state().tool().pointerShape()).isEqualTo(PointerShape.COPYING);
        driver.release()
                .expectTold("a1 x, a1 y, b2 p, b2 q, c3 tp1, - parked")
                .expectSelected("tp1");
        driver.holding(Modifiers.ALT)
                .drag(driver.card("x"), driver.below("y"))
                .expectShown("a1 x, a1 tp2, a1 y, b2 p, b2 q, c3 tp1, - parked");
        driver.move(driver.below("y"))
                .release()
                .expectTold("a1 x, a1 y, a1 tp2, b2 p, b2 q, c3 tp1, - parked");
    }

    @Test
    void aKeyThatIsLetGoMovesAfterAll() {
        driver.holding(Modifiers.CONTROL).drag(driver.card("x"), driver.cell("c3"));
        driver.holding(Modifiers.NONE).release().expectTold("a1 y, b2 p, b2 q, c3 x, - parked");
    }

    @Test
    void selectedCardsGoTogether() {
        driver.select("x", "p")
                .drag(driver.card("x"), driver.top("b2"))
                .release()
                .expectTold("a1 y, b2 x, b2 q, c3 p, - parked")
                .expectSelected("x", "p");
    }

    @Test
    void aCardThatIsNotSelectedGoesAlone() {
        driver.select("p", "q")
                .drag(driver.card("x"), driver.cell("c3"))
                .release()
                .expectTold("a1 y, b2 p, b2 q, c3 x, - parked")
                .expectSelected("x");
    }

    @Test
    void aDropInTheParkingLotParks() {
        driver.drag(driver.card("x"), driver.cell("a1"))
                .moveOver(Surface.PARKING_LOT)
                .expectShown("a1 y, b2 p, b2 q, - parked, - x")
                .release()
                .expectTold("a1 y, b2 p, b2 q, - parked, - x");
    }

    @Test
    void aParkedCardIsPlaced() {
        driver.dragParked("parked")
                .expectTool(DraggingTouchpoints.class)
                .move(driver.cell("c1"))
                .release()
                .expectTold("a1 x, a1 y, c1 parked, b2 p, b2 q")
                .expectSelected("parked");
    }

    @Test
    void anEntryOfTheLibraryIsPlacedWithItsChannel() {
        var channel = new Channel("pigeon", "Pigeon", "", Nature.PHYSICAL, UnknownFields.NONE);
        var card = Touchpoint.named("", "Letter").with(TouchpointProperties.CHANNEL, channel.id());
        driver.dragEntry(new Entry(card, List.of(new AddChannel(channel))))
                .expectTool(DraggingEntry.class)
                .move(driver.cell("c3"))
                .expectShown("a1 x, a1 y, b2 p, b2 q, c3 tp1, - parked")
                .release()
                .expectSelected("tp1");

        var placed = driver.state().map().touchpoint("tp1").orElseThrow();
        assertThat(placed.name()).isEqualTo("Letter");
        assertThat(placed.channel()).isEqualTo("pigeon");
        driver.undo();
        assertThat(driver.state().map().channels()).isEmpty();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void anEntryThatIsDroppedNowhereIsForgotten() {
        var entry = new Entry(Touchpoint.named("", "Letter"), List.of());
        driver.dragEntry(entry).move(driver.cell("c3")).moveOver(Surface.ELSEWHERE).release();
        assertThat(driver.state().dirty()).isFalse();
        driver.expectTool(Idle.class);
    }

    @Test
    void aNewCardWithoutANameCannotBeDraggedAway() {
        driver.selectCell("c3").press(Key.ENTER);
        driver.drag(driver.card("tp1"), driver.cell("a1")).release();
        driver.expectTold("a1 x, a1 y, b2 p, b2 q, - parked");
    }

    @Test
    void aStageGoesWhereItsHeaderIsDropped() {
        driver.drag(stage("a"), stage("c")).expectTool(DraggingHeader.class).release();
        assertThat(driver.state().map().stages())
                .extracting(Stage::id)
                .containsExactly("b", "c", "a");
        assertThat(driver.state().undoName().key()).isEqualTo("command.moveStage");
    }

    @Test
    void aTimeSlotGoesWhereItsHeaderIsDroppedAndItsCardsGoAlong() {
        driver.drag(time("1"), time("2")).release();
        assertThat(driver.state().map().times())
                .extracting(TimeSlot::id)
                .containsExactly("2", "1", "3");
        driver.expectTold("b2 p, b2 q, a1 x, a1 y, - parked");
    }

    @Test
    void aHeaderThatIsDroppedNowhereStays() {
        driver.drag(stage("a"), stage("c")).moveOver(Surface.ELSEWHERE).release();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void inTheClassicArrangementCardsAndStagesAreDraggedToo() {
        driver.run(new SetArrangement(Arrangement.STAGES_ACROSS));
        driver.drag(driver.card("x"), driver.below("q"))
                .release()
                .expectTold("a1 y, b2 p, b2 q, b2 x, - parked");
        driver.drag(stage("b"), stage("a").plus(-5, 0)).release();
        assertThat(driver.state().map().stages())
                .extracting(Stage::id)
                .containsExactly("b", "a", "c");
    }

    /// A card makes the rows that it passes grow and shrink, so that others come under the pointer.
    @Test
    void theCellThatIsLitIsTheOneUnderThePointer() {
        driver.press(driver.card("x"));
        var from = driver.pointer();
        for (int step = 1; step < 60; step++) {
            driver.move(from.plus(3 * step, 8 * step));
            var under = driver.state().shown().dropSlotAt(driver.pointer(), Set.of("x"));
            var lit = driver.state().preview().touchpoint("x").orElseThrow().slot();
            under.ifPresent(drop -> assertThat(drop.slot()).isEqualTo(lit));
        }
        driver.expectShown("a1 y, b2 p, b2 q, c2 x, - parked");
    }

    @Test
    void theGhostIsTheCardAsItWasAndFollowsThePointer() {
        var start = driver.card("x");
        driver.drag(start, start.plus(300, 40));
        var ghost = driver.state().tool().ghost();
        assertThat(ghost.items()).extracting("altText").first().asString().contains("Card x");
        assertThat(ghost.shift().x()).isEqualTo(300);
        assertThat(ghost.shift().y()).isEqualTo(40);
    }

    private Point stage(String id) {
        return driver.element(new Hit.OnStage(id));
    }

    private Point time(String id) {
        return driver.element(new Hit.OnTimeSlot(id));
    }
}
