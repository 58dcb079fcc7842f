package org.touchline.ui.outline;

import javafx.collections.ListChangeListener;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is selected in the outline and on the map: one follows the other.
final class OutlineSelection {
    private final TreeView<Row> view;
    private final OutlineTree tree;
    private final Editor editor;
    private boolean following;

    OutlineSelection(TreeView<Row> view, OutlineTree tree, Editor editor) {
        this.view = view;
        this.tree = tree;
        this.editor = editor;
        model().setSelectionMode(SelectionMode.MULTIPLE);
        model().getSelectedItems().addListener((ListChangeListener<TreeItem<Row>>) _ -> select());
        view.getFocusModel().focusedItemProperty().subscribe(this::select);
    }

    /// Does something to the rows, after which what is selected on the map is selected here as
    /// well.
    ///
    /// @param reveals whether the selection is new, and is to be seen
    void during(Runnable change, boolean reveals) {
        following = true;
        change.run();
        follow(editor.state().selection(), reveals);
        following = false;
    }

    private MultipleSelectionModel<TreeItem<Row>> model() {
        return view.getSelectionModel();
    }

    private void follow(Selection selection, boolean reveals) {
        Optional<TreeItem<Row>> lead = lead(selection);
        if (reveals) {
            lead.map(TreeItem::getParent).ifPresent(branch -> branch.setExpanded(true));
        }
        int[] rows = rows(selection);
        int focused = lead.map(view::getRow).orElse(-1);
        if (!isSelected(rows)) {
            model().clearSelection();
            if (rows.length > 0) {
                model().selectIndices(rows[0], rows);
            }
        }
        if (focused >= 0) {
            view.getFocusModel().focus(focused);
            if (reveals && !isInView(focused)) {
                view.scrollTo(Math.max(0, focused - 2));
            }
        }
    }

    private Optional<TreeItem<Row>> lead(Selection selection) {
        return switch (selection) {
            case Selection.OfTouchpoints cards -> tree.touchpoint(cards.lead());
            case Selection.OfStage(String id) -> tree.item("stage:" + id);
            case Selection.OfCell _,
                    Selection.OfTimeSlot _,
                    Selection.OfLane _,
                    Selection.OfNote _,
                    Selection.OfPersona _,
                    Selection.OfMap _,
                    Selection.OfNothing _ ->
                    Optional.empty();
        };
    }

    /// The rows of what is selected, from top to bottom; rows in folded branches have none.
    private int[] rows(Selection selection) {
        if (selection.touchpoints().isEmpty()) {
            return lead(selection).map(view::getRow).stream().mapToInt(row -> row).toArray();
        }
        Set<TreeItem<Row>> wanted = new HashSet<>();
        selection.touchpoints().forEach(id -> tree.touchpoint(id).ifPresent(wanted::add));
        List<Integer> rows = new ArrayList<>();
        int row = 0;
        for (TreeItem<Row> branch : tree.root().getChildren()) {
            row++;
            for (TreeItem<Row> item :
                    branch.isExpanded() ? branch.getChildren() : List.<TreeItem<Row>>of()) {
                if (wanted.contains(item)) {
                    rows.add(row);
                }
                row++;
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isSelected(int[] rows) {
        return List.copyOf(model().getSelectedIndices()).equals(boxed(rows));
    }

    private static List<Integer> boxed(int[] rows) {
        List<Integer> boxed = new ArrayList<>();
        for (int row : rows) {
            boxed.add(row);
        }
        return boxed;
    }

    private boolean isInView(int row) {
        return view.lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof TreeCell<?> cell && cell.getIndex() == row)
                .anyMatch(node ->
                        node.isVisible()
                                && node.getBoundsInParent().getMinY() >= 0
                                && view.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                                                .getMaxY()
                                        <= view.getHeight());
    }

    /// Touchpoints may be selected together; a stage only alone.
    private void select() {
        if (following) {
            return;
        }
        List<Row> rows =
                model().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(TreeItem::getValue)
                        .toList();
        Selection wanted = selection(rows);
        if (!wanted.equals(Selection.NOTHING) && !wanted.equals(editor.state().selection())) {
            editor.select(wanted);
        }
    }

    private Selection selection(List<Row> rows) {
        List<String> ids = new ArrayList<>();
        Selection stage = Selection.NOTHING;
        for (Row row : rows) {
            if (row instanceof Row.OfTouchpoint card) {
                ids.add(card.touchpoint().id());
            } else if (row instanceof Row.OfStage one) {
                stage = new Selection.OfStage(one.stage());
            }
        }
        moveLast(ids, focused());
        return ids.isEmpty() ? stage : Selection.ofTouchpoints(ids);
    }

    private String focused() {
        TreeItem<Row> item = view.getFocusModel().getFocusedItem();
        return item != null && item.getValue() instanceof Row.OfTouchpoint card
                ? card.touchpoint().id()
                : "";
    }

    /// The row that has the focus is the one that keys start from.
    private static void moveLast(List<String> ids, String lead) {
        if (ids.remove(lead)) {
            ids.add(lead);
        }
    }
}
