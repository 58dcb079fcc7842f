package org.touchline.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.selection.Selection;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.ui.control.PaneUser;

import java.util.List;

/// The map as a tree, in step with the map both ways.
@ExtendWith(ApplicationExtension.class)
final class OutlinePaneTest {
    private static final JourneyMap MAP = SampleMaps.commuter();

    private final Pane home = new Pane();
    private PaneUser user;

    @Start
    void show(javafx.stage.Stage stage) {
        home.setFocusTraversable(true);
        user =
                new PaneUser(
                        stage,
                        MAP,
                        editor -> {
                            var pane =
                                    new OutlinePane(
                                            editor,
                                            PaneUser.MESSAGES,
                                            _ -> List.of(),
                                            () -> editor.perform(MapAction.DELETE),
                                            home);
                            pane.setTop(home);
                            pane.setPrefHeight(900);
                            return pane;
                        });
    }

    @Test
    void stagesHaveTheirTouchpointsAndTheParkingLotIsLast() {
        assertThat(branches())
                .extracting(Row::key)
                .containsExactly(
                        "stage:awareness",
                        "stage:research",
                        "stage:pre-purchase",
                        "stage:post-purchase",
                        "parking");
        assertThat(rowsOf(2))
                .extracting(Row::key)
                .containsExactly("touchpoint:tp4", "touchpoint:tp5");
    }

    @Test
    void whatIsSelectedOnTheMapIsSelectedHere() {
        user.selectTouchpoints("tp4", "tp6");
        assertThat(selected()).containsExactly("touchpoint:tp4", "touchpoint:tp6");

        user.select(new Selection.OfStage("research"));
        assertThat(selected()).containsExactly("stage:research");

        user.select(Selection.NOTHING);
        assertThat(selected()).isEmpty();
    }

    @Test
    void whatIsSelectedHereIsSelectedOnTheMap() {
        user.clickOn("Gets the e-ticket");
        assertThat(selection()).isEqualTo(Selection.ofTouchpoints(List.of("tp7")));

        user.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(selection()).isEqualTo(Selection.ofTouchpoints(List.of("tp7", "tp6")));

        user.clickOn("Research");
        assertThat(selection()).isEqualTo(new Selection.OfStage("research"));
    }

    @Test
    void aRowIsRenamedInPlace() {
        user.clickOn("Gets the e-ticket").type(KeyCode.F2).write("Has it").type(KeyCode.ENTER);
        assertThat(user.touchpoint("tp7").name()).isEqualTo("Has it");
        assertThat(tree().isFocused()).isTrue();

        user.type(KeyCode.ENTER).write("Never").type(KeyCode.ESCAPE);
        assertThat(user.touchpoint("tp7").name()).isEqualTo("Has it");

        user.doubleClickOn("Research").write("Search").clickOn("Has it");
        assertThat(user.map().stage("research").orElseThrow().name()).isEqualTo("Search");
    }

    @Test
    void keysMoveAndDeleteRows() {
        user.clickOn("Buys two tickets");
        user.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(rowsOf(2))
                .extracting(Row::key)
                .containsExactly("touchpoint:tp5", "touchpoint:tp4");
        assertThat(selected()).containsExactly("touchpoint:tp5");

        user.type(KeyCode.DELETE);
        assertThat(user.map().touchpoint("tp5")).isEmpty();
        assertThat(rowsOf(2)).hasSize(1);

        user.clickOn("Research");
        user.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(user.map().stages()).extracting(Stage::id).startsWith("research", "awareness");
    }

    @Test
    void aRowIsDraggedToAnotherStage() {
        user.drag("Gets the e-ticket").moveTo("Research").drop();
        assertThat(user.touchpoint("tp7").slot()).isEqualTo(new Slot("research", "night"));
        assertThat(selected()).containsExactly("touchpoint:tp7");

        user.drag("Gets the e-ticket").moveTo("Parking lot").drop();
        assertThat(user.touchpoint("tp7").slot()).isEqualTo(Slot.PARKING_LOT);
        user.undo();
        user.undo();
        assertThat(user.map()).isEqualTo(MAP);
    }

    @Test
    void escGivesADragUpAndThenLeavesTheOutline() {
        user.drag("Gets the e-ticket").moveTo("Research").type(KeyCode.ESCAPE);
        user.drop();
        assertThat(user.map()).isEqualTo(MAP);
        user.type(KeyCode.ESCAPE);
        assertThat(home.isFocused()).isTrue();
    }

    @Test
    void whatIsFoldedStaysFoldedWhenTheMapChanges() {
        TreeItem<Row> research = tree().getRoot().getChildren().get(1);
        user.interact(() -> research.setExpanded(false));
        user.interact(() -> user.editor().run(new DeleteTouchpoints(List.of("tp5"))));
        assertThat(tree().getRoot().getChildren().get(1)).isSameAs(research);
        assertThat(research.isExpanded()).isFalse();

        user.selectTouchpoints("tp1");
        assertThat(research.isExpanded()).isTrue();
    }

    @Test
    void ofThousandsOfRowsOnlyThoseInSightAreMade() {
        user.interact(() -> user.editor().open(GeneratedMap.of(5_000, 1)));
        user.interact(() -> user.editor().perform(MapAction.SELECT_ALL));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(user.lookup(".outline-cell").queryAll()).hasSizeLessThan(120);
        assertThat(tree().getSelectionModel().getSelectedIndices()).hasSizeGreaterThan(4_000);
    }

    @Test
    void rowsHaveNamesForScreenReaders() {
        assertThat(tree().getAccessibleText()).isNotBlank();
        assertThat(user.lookup(".outline-cell").queryAllAs(OutlineCell.class))
                .filteredOn(cell -> !cell.isEmpty())
                .hasSize(14)
                .allSatisfy(cell ->
                        assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM))
                .extracting(Node::getAccessibleText)
                .contains(
                        "Registers: e-mail only, on the phone, Checkout, Angry, Moment of truth",
                        "Research, 2 touchpoints");
    }

    private TreeView<Row> tree() {
        return user.<TreeView<Row>>see("outline-tree");
    }

    private List<Row> branches() {
        return tree().getRoot().getChildren().stream().map(TreeItem::getValue).toList();
    }

    private List<Row> rowsOf(int branch) {
        return tree().getRoot().getChildren().get(branch).getChildren().stream()
                .map(TreeItem::getValue)
                .toList();
    }

    private List<String> selected() {
        return tree().getSelectionModel().getSelectedItems().stream()
                .map(item -> item.getValue().key())
                .toList();
    }

    private Selection selection() {
        return user.editor().state().selection();
    }
}
