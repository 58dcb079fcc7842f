package org.touchline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;

import java.util.List;

/// What assistive technology finds on the canvas.
@ExtendWith(ApplicationExtension.class)
final class AccessibleMapTest {
    private static final String CARD =
            "Registers: e-mail only, on the phone. Pre-purchase, Checkout. Website, Phone. Angry."
                    + " 1 of 5 stars. Moment of truth. 4 of 7.";

    private CanvasWindow window;

    @Start
    void show(Stage stage) {
        window = new CanvasWindow(stage, SampleMaps.commuter());
    }

    @Test
    void theCardThatKeysActOnHasTheFocusAndSaysAllThatItShows(FxRobot robot) {
        focus(robot);
        select(robot, new Hit.OnTouchpoint("tp4"));

        assertThat(said(focusItem())).isEqualTo(CARD);
        assertThat(focusItem().getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(ask(focusItem(), AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(ask(focusItem(), AccessibleAttribute.ROLE_DESCRIPTION)).isEqualTo("touchpoint");
        robot.type(KeyCode.DOWN);
        assertThat(said(focusItem())).startsWith("Buys two tickets.");
    }

    @Test
    void headersLanesEntriesAndCellsHaveTheFocusTheSameWay(FxRobot robot) {
        assertSaid(robot, new Hit.OnStage("research"), "Stage: Research. compares options.");
        assertSaid(robot, new Hit.OnTimeSlot("night"), "Time: Before bed. 23:10.");
        assertSaid(robot, new Hit.OnLane("painPoints"), "Pain points.");
        assertSaid(robot, new Hit.OnTitle(), "A weekend ticket, bought on the run");
        assertSaid(
                robot,
                new Hit.OnLaneEntry("painPoints", "tp4"),
                "Pain point of “Registers: e-mail only, on the phone”: Sign-up asks for e-mail;"
                        + " typing it while walking is not worth it.");
        assertSaid(
                robot,
                new Hit.OnCell(new Slot("awareness", "morning")),
                "Empty cell. Awareness, Morning rush.");
    }

    @Test
    void whatIsInTheViewIsAListOfNamedItemsInReadingOrder() {
        List<Node> items = items();

        assertThat(items).extracting(AccessibleMapTest::said).contains(CARD).doesNotContain("");
        assertThat(items).allMatch(item -> item.getAccessibleRole() == AccessibleRole.LIST_ITEM);
        int count = (int) ask(window.canvas, AccessibleAttribute.ITEM_COUNT);
        assertThat(items).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(ask(window.canvas, AccessibleAttribute.ITEM_AT_INDEX, i))
                    .isEqualTo(items.get(i));
            assertThat(ask(items.get(i), AccessibleAttribute.INDEX)).isEqualTo(i);
        }
        assertThat(said(items.getFirst())).isEqualTo("A weekend ticket, bought on the run");
    }

    @Test
    void farInOnlyTheViewIsTold(FxRobot robot) {
        int all = items().size();
        robot.interact(() -> window.canvas.zoomTo(1.5));

        assertThat(items().size()).isPositive().isLessThan(all);
    }

    @Test
    void stepsAreToldWithWhatIsNowThere(FxRobot robot) {
        focus(robot);
        select(robot, new Hit.OnTouchpoint("tp1"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

        assertThat(said(focusItem()))
                .startsWith(
                        "Done: move of a touchpoint. It stands in Pre-purchase, Morning rush."
                                + " Checks the next trains on the run.");
        robot.interact(window.editor::undo);
        assertThat(said(focusItem()))
                .startsWith("Undone: move of a touchpoint. It stands in Research, Morning rush.");
        robot.type(KeyCode.RIGHT);
        assertThat(said(focusItem())).startsWith("Compares metro");
    }

    @Test
    void assistiveTechnologyCanSelectAndOpenAnItem(FxRobot robot) {
        Node card = items().stream().filter(item -> said(item).equals(CARD)).findFirst().get();
        robot.interact(() -> card.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertThat(window.state().selection()).isEqualTo(Selection.of(new Hit.OnTouchpoint("tp4")));
        assertThat(window.canvas.isFocused()).isTrue();

        robot.interact(() -> card.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(window.state().renaming()).isPresent();
    }

    private void assertSaid(FxRobot robot, Hit element, String text) {
        select(robot, element);
        assertThat(said(focusItem())).isEqualTo(text);
    }

    private void focus(FxRobot robot) {
        robot.interact(window.canvas::requestFocus);
    }

    private void select(FxRobot robot, Hit element) {
        robot.interact(() -> window.editor.select(Selection.of(element)));
    }

    private Node focusItem() {
        return (Node) ask(window.canvas, AccessibleAttribute.FOCUS_ITEM);
    }

    private List<Node> items() {
        Parent list =
                window.canvas.getChildrenUnmodifiable().stream()
                        .filter(AccessibleMap.class::isInstance)
                        .map(Parent.class::cast)
                        .findFirst()
                        .orElseThrow();
        ask(list, AccessibleAttribute.CHILDREN);
        return List.copyOf(list.getChildrenUnmodifiable());
    }

    private static String said(Node node) {
        return (String) ask(node, AccessibleAttribute.TEXT);
    }

    private static Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> node.queryAccessibleAttribute(attribute, parameters));
    }
}
