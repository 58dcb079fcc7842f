package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;

/// Chinese and dead keys, as an input method tells them to whatever has the focus.
@ExtendWith(ApplicationExtension.class)
final class InputMethodTest {
    private static final Slot EMPTY_CELL = new Slot("awareness", "night");

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void whatIsComposedOnASelectedCellBeginsACard(FxRobot robot) {
        selectCell(robot);
        compose(robot, "zh");
        assertThat(field().isFocused()).isTrue();
        assertThat(field().getText()).isEqualTo("zh");
        compose(robot, "zhuce");
        assertThat(field().getText()).isEqualTo("zhuce");

        robot.type(KeyCode.ENTER);
        assertThat(window.state().renaming()).as("Enter is the input method's").isPresent();
        commit(robot, "注册");
        compose(robot, "chenggong");
        commit(robot, "成功");
        assertThat(field().getText()).isEqualTo("注册成功");

        robot.type(KeyCode.TAB);
        assertThat(namesInCell()).containsExactly("注册成功");
    }

    @Test
    void aDeadKeyBeginsACardToo(FxRobot robot) {
        selectCell(robot);
        compose(robot, "´");
        commit(robot, "É");
        robot.write("tape").type(KeyCode.TAB);
        assertThat(namesInCell()).containsExactly("Étape");
    }

    @Test
    void whatIsGivenUpLeavesNothing(FxRobot robot) {
        selectCell(robot);
        compose(robot, "zh");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.state().renaming()).as("Esc is the input method's").isPresent();
        compose(robot, "");
        assertThat(field().getText()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.state().renaming()).isEmpty();
        assertThat(namesInCell()).isEmpty();
    }

    @Test
    void onASelectedCardItDoesNothing(FxRobot robot) {
        robot.interact(() -> window.editor.select(Selection.ofTouchpoints(List.of("tp6"))));
        compose(robot, "zh");
        commit(robot, "注");
        assertThat(window.state().renaming()).isEmpty();
        assertThat(window.state().dirty()).isFalse();
    }

    @Test
    void inTheFieldItReplacesTheSelectionAndTheMapMakesRoom(FxRobot robot) {
        robot.interact(() -> window.editor.rename(new Hit.OnTouchpoint("tp6")));
        compose(robot, "ni hao");
        assertThat(field().getText()).isEqualTo("ni hao");
        assertThat(window.state().preview().touchpoint("tp6").orElseThrow().name())
                .isEqualTo("ni hao");
        commit(robot, "你好");
        robot.type(KeyCode.TAB);
        assertThat(window.map().touchpoint("tp6").orElseThrow().name()).isEqualTo("你好");
    }

    @Test
    void leavingInTheMiddleKeepsWhatIsThereAndSpoilsNoOtherName(FxRobot robot) {
        robot.interact(() -> window.editor.rename(new Hit.OnTouchpoint("tp6")));
        compose(robot, "nihao");
        robot.clickOn(window.elsewhere);
        assertThat(window.map().touchpoint("tp6").orElseThrow().name()).isEqualTo("nihao");

        String other = window.map().touchpoint("tp1").orElseThrow().name();
        robot.interact(() -> window.editor.rename(new Hit.OnTouchpoint("tp1")));
        robot.interact(() -> field().end());
        compose(robot, "x");
        commit(robot, "下");
        assertThat(field().getText()).isEqualTo(other + "下");
    }

    private void selectCell(FxRobot robot) {
        robot.interact(() -> {
            window.editor.select(new Selection.OfCell(EMPTY_CELL));
            window.canvas.requestFocus();
        });
    }

    private List<String> namesInCell() {
        return window.map().touchpointsAt(EMPTY_CELL).stream().map(Touchpoint::name).toList();
    }

    private TextArea field() {
        return (TextArea) window.field();
    }

    private void compose(FxRobot robot, String text) {
        List<InputMethodTextRun> runs =
                text.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW));
        tell(robot, runs, "");
    }

    private void commit(FxRobot robot, String text) {
        tell(robot, List.of(), text);
    }

    /// To what has the focus, as JavaFX does.
    private void tell(FxRobot robot, List<InputMethodTextRun> composed, String committed) {
        robot.interact(() -> {
            Node focused = window.canvas.getScene().getFocusOwner();
            Event.fireEvent(
                    focused,
                    new InputMethodEvent(
                            focused,
                            focused,
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            composed,
                            committed,
                            0));
        });
    }
}
