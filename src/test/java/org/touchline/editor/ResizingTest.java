package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.touchline.command.SetArrangement;
import org.touchline.command.SmallMap;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PointerShape;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;

/// Borders between headers that follow the pointer.
final class ResizingTest {
    private static final Hit STAGE = new Hit.OnStage("a");
    private static final Hit TIME = new Hit.OnTimeSlot("2");

    private final EditorDriver driver = EditorDriver.on("a1 x y", "b2 p q", "- parked");

    @Test
    void theBorderBehindATimeSlotMakesItWider() {
        Rect before = header(TIME);
        driver.move(rightOf(TIME));
        assertThat(driver.state().tool().pointerShape()).isEqualTo(PointerShape.RESIZING_COLUMN);

        driver.press(driver.pointer()).move(driver.pointer().plus(40, 5));
        driver.expectTool(ResizingHeader.class);
        assertThat(header(TIME).width()).isEqualTo(before.width() + 40);
        assertThat(driver.state().map().time("2").orElseThrow().width())
                .isEqualTo(Extent.AUTOMATIC);

        driver.release().expectTool(Idle.class);
        assertThat(driver.state().map().time("2").orElseThrow().width().points())
                .isEqualTo((int) Math.round(before.width() + 40));
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfTimeSlot("2"));
        assertThat(driver.state().undoName().key()).isEqualTo("command.resizeTimeSlot");
        driver.undo();
        assertThat(header(TIME)).isEqualTo(before);
    }

    @Test
    void theBorderBelowAStageMakesItHigher() {
        Rect before = header(STAGE);
        driver.move(below(STAGE));
        assertThat(driver.state().tool().pointerShape()).isEqualTo(PointerShape.RESIZING_ROW);

        driver.press(driver.pointer()).move(driver.pointer().plus(3, 60)).release();

        assertThat(header(STAGE).height()).isCloseTo(before.height() + 60, Offset.offset(1.0));
        assertThat(driver.state().undoName().key()).isEqualTo("command.resizeStage");
    }

    @Test
    void whatStandsInItIsNotCutOff() {
        Rect before = header(STAGE);
        driver.press(below(STAGE)).move(driver.pointer().plus(0, -1000)).release();

        assertThat(header(STAGE)).isEqualTo(before);
        assertThat(driver.state().map().stage("a").orElseThrow().height())
                .isEqualTo(new Extent(Extent.LEAST));
    }

    @Test
    void escBringsItBack() {
        Rect before = header(TIME);
        driver.press(rightOf(TIME)).move(driver.pointer().plus(90, 0)).press(Key.ESCAPE);
        driver.expectTool(Idle.class).release();
        assertThat(header(TIME)).isEqualTo(before);
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void aDoubleClickMakesItAutomaticAgain() {
        Rect before = header(TIME);
        driver.press(rightOf(TIME)).move(driver.pointer().plus(90, 0)).release();
        driver.doubleClick(rightOf(TIME)).expectTool(Idle.class);
        assertThat(header(TIME)).isEqualTo(before);
    }

    @Test
    void aClickOnABorderSelectsAndATremblingHandDoesNotResize() {
        driver.press(rightOf(TIME)).move(driver.pointer().plus(1, 1)).release();
        assertThat(driver.state().dirty()).isFalse();
        assertThat(driver.state().selection()).isEqualTo(new Selection.OfTimeSlot("2"));
    }

    @Test
    void besideTheBorderTheHeaderIsDragged() {
        driver.drag(driver.element(TIME), driver.element(new Hit.OnTimeSlot("1")));
        driver.expectTool(DraggingHeader.class);
    }

    @Test
    void inTheClassicArrangementAStageBecomesWider() {
        driver.run(new SetArrangement(Arrangement.STAGES_ACROSS));
        Rect before = header(STAGE);
        driver.press(rightOf(STAGE)).move(driver.pointer().plus(55, 0)).release();
        assertThat(header(STAGE).width()).isCloseTo(before.width() + 55, Offset.offset(1.0));
        assertThat(driver.state().map().stage("a").orElseThrow().height())
                .isEqualTo(Extent.AUTOMATIC);
    }

    /// Each stage that uses the time slot has a column of it: all of them grow.
    @Test
    void inTheClassicArrangementTheBorderStaysAtThePointer() {
        var classic = EditorDriver.on("a1 x", "b1 y", "c1 z");
        classic.run(new SetArrangement(Arrangement.STAGES_ACROSS));
        Rect second = cell(classic, "b1");
        double y = classic.element(new Hit.OnTimeSlot("1")).y();

        classic.press(new Point(second.right(), y)).move(new Point(second.right() + 80, y));

        assertThat(cell(classic, "b1").right())
                .isCloseTo(classic.pointer().x(), Offset.offset(2.0));
        assertThat(cell(classic, "c1").width()).isEqualTo(cell(classic, "a1").width());
    }

    @Test
    void altShiftAndArrowsResizeWhatIsSelected() {
        double before = header(TIME).width();
        driver.editor().select(new Selection.OfTimeSlot("2"));
        driver.press(Key.RIGHT, Modifiers.ALT_SHIFT).press(Key.RIGHT, Modifiers.ALT_SHIFT);
        assertThat(header(TIME).width()).isGreaterThan(before + 10);
        driver.press(Key.LEFT, Modifiers.ALT_SHIFT).press(Key.UP, Modifiers.ALT_SHIFT);
        assertThat(header(TIME).width()).isCloseTo(before, Offset.offset(1.0));
    }

    @Test
    void aKeyHeldDownIsOneStep() {
        driver.editor().select(new Selection.OfStage("a"));
        for (int i = 0; i < 20; i++) {
            driver.editor().key(new KeyStroke.Pressed(Key.DOWN, Modifiers.ALT_SHIFT));
        }
        assertThat(header(STAGE).height()).isGreaterThan(300);
        driver.undo();
        assertThat(driver.state().dirty()).isFalse();
    }

    @Test
    void itsSizeCanBeReset() {
        double before = header(TIME).width();
        driver.editor().select(new Selection.OfTimeSlot("2"));
        driver.press(Key.RIGHT, Modifiers.ALT_SHIFT);
        driver.editor().perform(MapAction.RESET_SIZE);
        assertThat(header(TIME).width()).isEqualTo(before);
    }

    private static Rect cell(EditorDriver driver, String name) {
        return driver.state().shown().cellBounds(SmallMap.slot(name)).orElseThrow();
    }

    private Rect header(Hit header) {
        return driver.state().shown().place(header).orElseThrow().bounds();
    }

    private Point rightOf(Hit header) {
        Rect bounds = header(header);
        return new Point(bounds.right() - 1, bounds.centerY());
    }

    private Point below(Hit header) {
        Rect bounds = header(header);
        return new Point(bounds.centerX(), bounds.bottom() + 1);
    }
}
