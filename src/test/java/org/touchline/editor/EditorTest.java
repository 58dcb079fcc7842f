package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.EditBrief;
import org.touchline.command.SetArrangement;
import org.touchline.command.SmallMap;
import org.touchline.command.structure.CardFate;
import org.touchline.command.structure.RemoveStage;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Idle;
import org.touchline.layout.Hit;
import org.touchline.model.Brief;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapLimits;
import org.touchline.model.TimeSlot;
import org.touchline.model.Violation;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// What the editor promises to those who listen to it and send it commands.
final class EditorTest {
    private final EditorDriver driver = EditorDriver.on("a1 x y", "b2 p");
    private final Editor editor = driver.editor();

    @Test
    void aListenerIsToldTheStateAtOnceAndAtEachChange() {
        List<EditorState> told = new ArrayList<>();
        editor.subscribe(told::add);
        assertThat(told).containsExactly(editor.state());

        driver.select("x");
        driver.select("x");
        assertThat(told).hasSize(2);
        assertThat(told.getLast().selection().touchpoints()).containsExactly("x");
    }

    @Test
    void whatCallsBackIsToldToAllAndNothingOlderAfterIt() {
        List<String> told = new ArrayList<>();
        editor.subscribe(state -> {
            if (state.selection().equals(new Selection.OfMap())) {
                editor.select(new Selection.OfStage("a"));
            }
        });
        editor.subscribe(state -> told.add(state.selection().toString()));
        editor.select(new Selection.OfMap());
        assertThat(told).containsExactly("OfNothing[]", "OfStage[stage=a]");
    }

    @Test
    void whatIsDeletedIsNoLongerSelected() {
        driver.select("x", "p").run(new DeleteTouchpoints(List.of("p"))).expectSelected("x");
        driver.selectCell("c1").run(new RemoveStage("c", new CardFate.Delete()));
        assertThat(driver.state().selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void undoNamesWhatItTakesBack() {
        driver.run(new DeleteTouchpoints(List.of("x", "y")));
        assertThat(driver.state().undoName().key()).isEqualTo("command.deleteTouchpoints");
        assertThat(driver.state().redoName().isGiven()).isFalse();
        driver.undo();
        assertThat(driver.state().undoName().isGiven()).isFalse();
        assertThat(driver.state().redoName().key()).isEqualTo("command.deleteTouchpoints");
        editor.redo();
        driver.expectTold("b2 p");
    }

    @Test
    void aSaveIsMarkedEvenIfTheUserWentOnMeanwhile() {
        driver.run(new DeleteTouchpoints(List.of("x")));
        long saved = driver.state().revision();
        driver.run(new DeleteTouchpoints(List.of("y")));
        editor.markSaved(saved);
        assertThat(driver.state().dirty()).isTrue();
        driver.undo();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aCommandDuringADragFindsTheMapAsItWas() {
        driver.drag(driver.card("x"), driver.cell("c3")).expectTool(DraggingTouchpoints.class);
        driver.run(new DeleteTouchpoints(List.of("p"))).expectTool(Idle.class);
        driver.release().expectTold("a1 x, a1 y");
    }

    @Test
    void undoWhileANameIsTypedTakesTheNameBack() {
        editor.rename(new Hit.OnTouchpoint("x"));
        editor.type("Renamed");
        driver.undo();
        assertThat(name("x")).isEqualTo("Card x");
        assertThat(driver.state().redoName().isGiven()).isTrue();
    }

    @Test
    void aNameIsShownAsItIsTypedAndIsOneStep() {
        driver.doubleClick(driver.card("x"));
        editor.type("R");
        editor.type("Re");
        assertThat(driver.state().preview().touchpoint("x").orElseThrow().name()).isEqualTo("Re");
        assertThat(name("x")).isEqualTo("Card x");
        driver.write("Renamed", NameEnd.STAY).undo();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void whatIsTypedInAPanelWithoutAPauseIsOneStep() {
        editor.run(new SetProperty<>(List.of("x"), TouchpointProperties.NAME, "R"));
        editor.run(new SetProperty<>(List.of("x"), TouchpointProperties.NAME, "Re"));
        driver.undo();
        assertThat(name("x")).isEqualTo("Card x");
    }

    @Test
    void anotherDocumentLeavesNothingOfTheOneBefore() {
        driver.select("x").run(new DeleteTouchpoints(List.of("y")));
        editor.open(SmallMap.of("c3 z"));
        driver.expectTold("c3 z").expectSelected();
        assertThat(driver.state().dirty()).isFalse();
        assertThat(driver.state().undoName().isGiven()).isFalse();
    }

    @Test
    void anotherThemeMakesAnotherPicture() {
        driver.changeTheme(Theme.DARK);
        assertThat(driver.state().shown().drawing().background()).isEqualTo(Theme.DARK.paper());
    }

    @Test
    void aDragLaysOutOncePerPlaceAndNotAtItsEnd() {
        driver.press(driver.card("x"));
        var target = driver.cell("c3");
        int before = driver.layouts();
        driver.move(target).move(target.plus(3, 3)).move(target.plus(6, 6)).release();
        assertThat(driver.layouts()).isEqualTo(before + 1);
    }

    @Test
    void aDragThatIsGivenUpLaysOutNothingNew() {
        driver.drag(driver.card("x"), driver.cell("c3"));
        int before = driver.layouts();
        driver.moveOver(Surface.ELSEWHERE).press(Key.ESCAPE);
        assertThat(driver.layouts()).isEqualTo(before);
    }

    @Test
    void whatNoDocumentMayHoldIsRefused() {
        List<Violation> refused = new ArrayList<>();
        editor.onRefusal(refused::add);
        JourneyMap before = driver.state().map();
        driver.run(new EditBrief(Brief.titled("x".repeat(MapLimits.TEXT_LENGTH + 1))));
        assertThat(refused).extracting(Violation::key).containsExactly("rule.text.long");
        assertThat(driver.state().map()).isSameAs(before);
    }

    @Test
    void anActionSaysWhetherItMeansSomething() {
        assertThat(editor.can(MapAction.DUPLICATE)).isFalse();
        driver.select("x");
        assertThat(editor.can(MapAction.DUPLICATE)).isTrue();
        assertThat(editor.perform(MapAction.DUPLICATE)).isTrue();
        driver.expectTold("a1 x, a1 tp1, a1 y, b2 p");
    }

    @Test
    void aNewTimeSlotComesLastButInTheClassicArrangementAfterWhatIsSelected() {
        var driver = EditorDriver.on("a1 x", "b2 y").select("x");
        driver.editor().perform(MapAction.ADD_TIME_SLOT);
        driver.write("Later", NameEnd.STAY).run(new SetArrangement(Arrangement.STAGES_ACROSS));
        driver.select("x").editor().perform(MapAction.ADD_TIME_SLOT);
        driver.write("Between", NameEnd.STAY);

        assertThat(driver.state().map().times())
                .extracting(TimeSlot::name)
                .containsExactly("Time 1", "Between", "Time 2", "Time 3", "Later");
    }

    @Test
    void whatIsNotDrawnIsNotRenamedInPlace() {
        var parked = EditorDriver.on("- z");
        parked.select("z").press(Key.F2).expectTool(Idle.class);
        assertThat(parked.editor().rename(new Hit.OnPersona("nobody"))).isFalse();
    }

    private String name(String touchpoint) {
        return driver.state().map().touchpoint(touchpoint).orElseThrow().name();
    }
}
