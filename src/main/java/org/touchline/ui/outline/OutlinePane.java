package org.touchline.ui.outline;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.command.Command;
import org.touchline.command.ElementList;
import org.touchline.command.structure.EditStage;
import org.touchline.command.structure.MoveStage;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.outline.Outline;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.model.JourneyMap;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.ui.control.UndoKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The map as a tree: stages, their touchpoints, the parking lot. What is selected, renamed, moved
/// or deleted here is so on the map, and the other way round.
public final class OutlinePane extends BorderPane {
    private final Editor editor;
    private final Messages messages;
    private final RowMenu menus;
    private final Runnable delete;
    private final Node home;
    private final TreeView<Row> view = new TreeView<>();
    private final OutlineTree tree = new OutlineTree();
    private final OutlineSelection selection;
    private final OutlineDrag drag;
    private final ContextMenu menu = new ContextMenu();
    private JourneyMap map = JourneyMap.titled("");
    private Selection selected = Selection.NOTHING;

    /// @param delete deletes what is selected; it may ask first
    /// @param home what gets the focus by Esc
    public OutlinePane(
            Editor editor, Messages messages, RowMenu menus, Runnable delete, Node home) {
        this.editor = editor;
        this.messages = messages;
        this.menus = menus;
        this.delete = delete;
        this.home = home;
        setId("outline");
        getStyleClass().add("outline");
        view.setId("outline-tree");
        view.setAccessibleText(messages.text("outline.name"));
        view.setShowRoot(false);
        view.setRoot(tree.root());
        view.setCellFactory(_ -> new OutlineCell(messages, this::rename));
        setCenter(view);
        drag = new OutlineDrag(view, editor);
        selection = new OutlineSelection(view, tree, editor);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::doubleClick);
        view.setOnContextMenuRequested(this::openMenu);
        view.editingItemProperty().subscribe(item -> view.setEditable(item != null));
        UndoKeys.install(this, editor::undo, editor::redo);
        editor.subscribe(this::show);
        visibleProperty().subscribe(() -> show(editor.state()));
    }

    /// Puts the focus on the rows.
    public void focus() {
        view.requestFocus();
    }

    /// While it is not seen, nothing is to be done.
    private void show(EditorState state) {
        boolean isNewMap = state.map() != map;
        boolean isNewSelection = !state.selection().equals(selected);
        if (isVisible() && (isNewMap || isNewSelection)) {
            map = state.map();
            selected = state.selection();
            selection.during(
                    () -> {
                        if (isNewMap) {
                            tree.show(map);
                        }
                    },
                    isNewSelection);
        }
    }

    private void rename(Row row, String name) {
        switch (row) {
            case Row.OfTouchpoint card ->
                    editor.run(
                            new SetProperty<>(
                                    List.of(card.touchpoint().id()),
                                    TouchpointProperties.NAME,
                                    name));
            case Row.OfStage one ->
                    map.stage(one.stage())
                            .map(stage -> new EditStage(stage.withName(name)))
                            .ifPresent(editor::run);
            case Row.OfParkingLot _, Row.Root _ -> {}
        }
    }

    private void edit() {
        focusedItem()
                .filter(item -> !(item.getValue() instanceof Row.OfParkingLot))
                .ifPresent(item -> {
                    view.setEditable(true);
                    view.layout();
                    view.edit(item);
                });
    }

    private Optional<TreeItem<Row>> focusedItem() {
        return Optional.ofNullable(view.getFocusModel().getFocusedItem());
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        boolean isOurs = true;
        switch (event.getCode()) {
            case F2, ENTER -> edit();
            case DELETE, BACK_SPACE -> delete.run();
            case ESCAPE -> escape();
            case UP, DOWN -> isOurs = event.isAltDown() && move(event.getCode());
            default -> isOurs = false;
        }
        if (isOurs) {
            event.consume();
        }
    }

    private void escape() {
        if (drag.isDragging()) {
            drag.cancel();
        } else {
            home.requestFocus();
        }
    }

    /// Whether there is somewhere to go or not, the keys mean a move.
    private boolean move(KeyCode code) {
        move(code == KeyCode.UP ? -1 : 1).ifPresent(editor::run);
        return true;
    }

    private Optional<Command> move(int step) {
        return switch (selected) {
            case Selection.OfTouchpoints cards ->
                    new Outline(map).step(cards.ids(), cards.lead(), step).map(Command.class::cast);
            case Selection.OfStage(String id) -> {
                int index = ElementList.STAGES.indexOf(map, id) + step;
                yield index < 0 || index >= map.stages().size()
                        ? Optional.empty()
                        : Optional.of(new MoveStage(id, index));
            }
            default -> Optional.empty();
        };
    }

    private void doubleClick(MouseEvent event) {
        boolean isOnRow =
                event.getTarget() instanceof Node node
                        && node.getStyleClass().stream()
                                .noneMatch(style -> style.contains("arrow"));
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && isOnRow) {
            edit();
            event.consume();
        }
    }

    private void openMenu(ContextMenuEvent event) {
        focusedItem()
                .map(TreeItem::getValue)
                .flatMap(OutlinePane::hit)
                .ifPresent(hit -> {
                    List<MenuItem> items = new ArrayList<>();
                    items.add(renaming());
                    items.addAll(menus.of(hit));
                    menu.getItems().setAll(items);
                    menu.show(view, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private static Optional<Hit> hit(Row row) {
        return switch (row) {
            case Row.OfTouchpoint card -> Optional.of(new Hit.OnTouchpoint(card.touchpoint().id()));
            case Row.OfStage stage -> Optional.of(new Hit.OnStage(stage.stage()));
            case Row.OfParkingLot _, Row.Root _ -> Optional.empty();
        };
    }

    private MenuItem renaming() {
        var item = new MenuItem(messages.text("action.rename"), new FontIcon(Feather.EDIT_2));
        item.setId("outline-rename");
        item.setAccelerator(KeyCombination.valueOf("F2"));
        item.setOnAction(_ -> edit());
        return item;
    }
}
