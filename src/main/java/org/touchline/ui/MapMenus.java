package org.touchline.ui;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.ActionMenus;
import org.touchline.ui.action.Actions;
import org.touchline.ui.structure.LaneMenu;

import java.util.List;
import java.util.stream.Stream;

/// The menus of what can be done to the things on the map.
final class MapMenus {
    private final Messages messages;
    private final Actions actions;
    private final LaneMenu lanes;

    MapMenus(Messages messages, Actions actions, LaneMenu lanes) {
        this.messages = messages;
        this.actions = actions;
        this.lanes = lanes;
    }

    /// What adds and shows lanes.
    Menu lanes() {
        return lanes.menu();
    }

    /// What brings the selected things elsewhere, and what resizes them: all that a drag can do.
    Menu arrange() {
        var menu = new Menu(messages.text("menu.arrange"));
        menu.setId("menu-arrange");
        menu.getItems()
                .addAll(
                        items(
                                ActionId.MOVE_LEFT,
                                ActionId.MOVE_RIGHT,
                                ActionId.MOVE_UP,
                                ActionId.MOVE_DOWN));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items(ActionId.PARK, ActionId.PLACE));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items(ActionId.ENLARGE, ActionId.REDUCE, ActionId.RESET_SIZE));
        return menu;
    }

    /// All ways to select many.
    Menu select() {
        Menu menu = selectMenu();
        menu.getItems().addAll(items(ActionId.SELECT_ALL));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items(ActionId.SELECT_STAGE, ActionId.SELECT_TIME));
        menu.getItems().addAll(items(ActionId.SELECT_LANE));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(alike());
        return menu;
    }

    /// What can be done with a thing; nothing where a stage and a time slot are edited as a whole.
    List<MenuItem> of(Hit hit) {
        return switch (hit) {
            case Hit.OnTouchpoint _, Hit.OnLaneEntry _ ->
                    List.of(
                            item(ActionId.RENAME),
                            item(ActionId.CUT),
                            item(ActionId.COPY),
                            item(ActionId.PASTE),
                            item(ActionId.DUPLICATE),
                            item(ActionId.PARK),
                            selectLike(),
                            item(ActionId.DELETE));
            case Hit.OnCell _ ->
                    items(
                            ActionId.ADD_TOUCHPOINT,
                            ActionId.PASTE,
                            ActionId.SELECT_STAGE,
                            ActionId.SELECT_TIME);
            case Hit.OnNote _ -> items(ActionId.RENAME, ActionId.DELETE);
            case Hit.OnLane _ ->
                    List.of(
                            item(ActionId.RENAME),
                            item(ActionId.SELECT_LANE),
                            item(ActionId.HIDE_LANE),
                            item(ActionId.DELETE),
                            lanes());
            case Hit.OnLaneCell _ -> List.of(lanes());
            case Hit.OnTitle _ -> items(ActionId.RENAME);
            case Hit.OnPersona _ -> items(ActionId.DELETE);
            case Hit.OnPaper _ -> List.of(item(ActionId.PASTE), item(ActionId.SELECT_ALL), lanes());
            case Hit.OnStage _, Hit.OnTimeSlot _ -> List.of();
        };
    }

    /// What can be done with a row of the outline, beside renaming it there.
    List<MenuItem> ofRow(Hit hit) {
        return switch (hit) {
            case Hit.OnTouchpoint _ ->
                    List.of(
                            item(ActionId.DUPLICATE),
                            item(ActionId.PARK),
                            selectLike(),
                            item(ActionId.DELETE));
            case Hit.OnStage _ -> items(ActionId.ADD_STAGE, ActionId.SELECT_STAGE, ActionId.DELETE);
            default -> List.of();
        };
    }

    /// What selects more cards from one.
    private Menu selectLike() {
        Menu menu = selectMenu();
        menu.getItems().addAll(items(ActionId.SELECT_STAGE, ActionId.SELECT_TIME));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(alike());
        return menu;
    }

    private List<MenuItem> alike() {
        return items(
                ActionId.SELECT_SAME_CHANNEL,
                ActionId.SELECT_SAME_DEVICE,
                ActionId.SELECT_SAME_EMOTION);
    }

    private Menu selectMenu() {
        var menu = new Menu(messages.text("menu.select"));
        menu.setId("menu-select");
        return menu;
    }

    private List<MenuItem> items(ActionId... ids) {
        return Stream.of(ids).map(this::item).toList();
    }

    private MenuItem item(ActionId id) {
        return ActionMenus.item(actions.get(id));
    }
}
