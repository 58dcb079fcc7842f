package org.touchline.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

import org.touchline.command.CommandName;
import org.touchline.command.SetArrangement;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.value.Arrangement;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.action.CommandTexts;

import java.util.function.Predicate;

/// Binds what changes the map, or goes back to how it was.
final class EditActions {
    private final Messages messages;
    private final Editor editor;
    private final ObservableValue<EditorState> state;
    private final Runnable askingDeletion;

    /// @param askingDeletion deletes what is selected after asking: a stage or a time slot whose
    ///   touchpoints have to go somewhere
    EditActions(
            Messages messages,
            Editor editor,
            ObservableValue<EditorState> state,
            Runnable askingDeletion) {
        this.messages = messages;
        this.editor = editor;
        this.state = state;
        this.askingDeletion = askingDeletion;
    }

    void bind(Actions actions) {
        actions.bind(
                ActionId.UNDO,
                state.map(now -> named("action.undo", now.undoName())),
                is(now -> now.undoName().isGiven()),
                editor::undo);
        actions.bind(
                ActionId.REDO,
                state.map(now -> named("action.redo", now.redoName())),
                is(now -> now.redoName().isGiven()),
                editor::redo);
        bind(actions, ActionId.ADD_TOUCHPOINT, MapAction.ADD_TOUCHPOINT);
        bind(actions, ActionId.ADD_STAGE, MapAction.ADD_STAGE);
        bind(actions, ActionId.ADD_TIME, MapAction.ADD_TIME_SLOT);
        bind(actions, ActionId.HIDE_LANE, MapAction.HIDE_LANE);
        bind(actions, ActionId.RENAME, MapAction.RENAME);
        bind(actions, ActionId.DUPLICATE, MapAction.DUPLICATE);
        actions.bind(ActionId.DELETE, is(this::canDelete), this::delete);
        bindArranging(actions);
        bindSelecting(actions);
        bind(actions, ActionId.TIME_ACROSS, Arrangement.TIME_ACROSS);
        bind(actions, ActionId.STAGES_ACROSS, Arrangement.STAGES_ACROSS);
    }

    private void bindArranging(Actions actions) {
        bind(actions, ActionId.MOVE_LEFT, MapAction.MOVE_LEFT);
        bind(actions, ActionId.MOVE_RIGHT, MapAction.MOVE_RIGHT);
        bind(actions, ActionId.MOVE_UP, MapAction.MOVE_UP);
        bind(actions, ActionId.MOVE_DOWN, MapAction.MOVE_DOWN);
        bind(actions, ActionId.PARK, MapAction.PARK);
        bind(actions, ActionId.PLACE, MapAction.PLACE);
        bind(actions, ActionId.ENLARGE, MapAction.ENLARGE);
        bind(actions, ActionId.REDUCE, MapAction.REDUCE);
        bind(actions, ActionId.RESET_SIZE, MapAction.RESET_SIZE);
    }

    private void bindSelecting(Actions actions) {
        bind(actions, ActionId.SELECT_ALL, MapAction.SELECT_ALL);
        bind(actions, ActionId.SELECT_STAGE, MapAction.SELECT_STAGE);
        bind(actions, ActionId.SELECT_TIME, MapAction.SELECT_TIME_SLOT);
        bind(actions, ActionId.SELECT_LANE, MapAction.SELECT_LANE);
        bind(actions, ActionId.SELECT_SAME_CHANNEL, MapAction.SELECT_SAME_CHANNEL);
        bind(actions, ActionId.SELECT_SAME_DEVICE, MapAction.SELECT_SAME_DEVICE);
        bind(actions, ActionId.SELECT_SAME_EMOTION, MapAction.SELECT_SAME_EMOTION);
    }

    private void bind(Actions actions, ActionId id, MapAction action) {
        actions.bind(id, is(_ -> editor.can(action)), () -> editor.perform(action));
    }

    private void bind(Actions actions, ActionId id, Arrangement arrangement) {
        actions.bindChoice(
                id,
                is(now -> now.map().view().arrangement() == arrangement),
                () -> editor.run(new SetArrangement(arrangement)));
    }

    private boolean canDelete(EditorState now) {
        return editor.can(MapAction.DELETE)
                || now.selection() instanceof Selection.OfStage
                || now.selection() instanceof Selection.OfTimeSlot;
    }

    private void delete() {
        if (!editor.perform(MapAction.DELETE)) {
            askingDeletion.run();
        }
    }

    private String named(String key, CommandName name) {
        return name.isGiven()
                ? messages.text(key + ".named", new CommandTexts(messages).of(name))
                : messages.text(key);
    }

    private BooleanBinding is(Predicate<EditorState> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(state.getValue()), state);
    }
}
