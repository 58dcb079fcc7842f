package org.touchline.editor.action;

import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.input.KeyStroke.Pressed;
import org.touchline.editor.input.KeyStroke.Typed;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.model.Slot;

import java.util.Map;
import java.util.Optional;

/// The keys of the canvas.
public final class KeyBindings {
    private static final Map<KeyStroke, MapAction> TABLE =
            Map.ofEntries(
                    Map.entry(KeyStroke.of(Key.LEFT), MapAction.WALK_LEFT),
                    Map.entry(KeyStroke.of(Key.RIGHT), MapAction.WALK_RIGHT),
                    Map.entry(KeyStroke.of(Key.UP), MapAction.WALK_UP),
                    Map.entry(KeyStroke.of(Key.DOWN), MapAction.WALK_DOWN),
                    Map.entry(new Pressed(Key.LEFT, Modifiers.ALT), MapAction.MOVE_LEFT),
                    Map.entry(new Pressed(Key.RIGHT, Modifiers.ALT), MapAction.MOVE_RIGHT),
                    Map.entry(new Pressed(Key.UP, Modifiers.ALT), MapAction.MOVE_UP),
                    Map.entry(new Pressed(Key.DOWN, Modifiers.ALT), MapAction.MOVE_DOWN),
                    Map.entry(new Pressed(Key.LEFT, Modifiers.SHIFT), MapAction.EXTEND_LEFT),
                    Map.entry(new Pressed(Key.RIGHT, Modifiers.SHIFT), MapAction.EXTEND_RIGHT),
                    Map.entry(new Pressed(Key.UP, Modifiers.SHIFT), MapAction.EXTEND_UP),
                    Map.entry(new Pressed(Key.DOWN, Modifiers.SHIFT), MapAction.EXTEND_DOWN),
                    Map.entry(KeyStroke.of(Key.HOME), MapAction.FIRST_IN_ROW),
                    Map.entry(KeyStroke.of(Key.END), MapAction.LAST_IN_ROW),
                    Map.entry(new Pressed(Key.HOME, Modifiers.CONTROL), MapAction.FIRST_OF_MAP),
                    Map.entry(new Pressed(Key.END, Modifiers.CONTROL), MapAction.LAST_OF_MAP),
                    Map.entry(
                            new Pressed(Key.HOME, Modifiers.SHIFT),
                            MapAction.EXTEND_TO_FIRST_IN_ROW),
                    Map.entry(
                            new Pressed(Key.END, Modifiers.SHIFT), MapAction.EXTEND_TO_LAST_IN_ROW),
                    Map.entry(
                            new Pressed(Key.HOME, Modifiers.CONTROL_SHIFT),
                            MapAction.EXTEND_TO_FIRST_OF_MAP),
                    Map.entry(
                            new Pressed(Key.END, Modifiers.CONTROL_SHIFT),
                            MapAction.EXTEND_TO_LAST_OF_MAP),
                    Map.entry(new Pressed(Key.RIGHT, Modifiers.ALT_SHIFT), MapAction.ENLARGE),
                    Map.entry(new Pressed(Key.DOWN, Modifiers.ALT_SHIFT), MapAction.ENLARGE),
                    Map.entry(new Pressed(Key.LEFT, Modifiers.ALT_SHIFT), MapAction.REDUCE),
                    Map.entry(new Pressed(Key.UP, Modifiers.ALT_SHIFT), MapAction.REDUCE),
                    Map.entry(KeyStroke.of(Key.TAB), MapAction.NEXT_CELL),
                    Map.entry(new Pressed(Key.TAB, Modifiers.SHIFT), MapAction.PREVIOUS_CELL),
                    Map.entry(new Pressed(Key.A, Modifiers.CONTROL), MapAction.SELECT_ALL),
                    Map.entry(KeyStroke.of(Key.ESCAPE), MapAction.SELECT_NOTHING),
                    Map.entry(KeyStroke.of(Key.ENTER), MapAction.RENAME),
                    Map.entry(KeyStroke.of(Key.F2), MapAction.RENAME),
                    Map.entry(new Pressed(Key.D, Modifiers.CONTROL), MapAction.DUPLICATE),
                    Map.entry(KeyStroke.of(Key.DELETE), MapAction.DELETE),
                    Map.entry(KeyStroke.of(Key.BACKSPACE), MapAction.DELETE),
                    Map.entry(new Typed("0"), MapAction.UNRATE),
                    Map.entry(new Typed("1"), MapAction.RATE_1),
                    Map.entry(new Typed("2"), MapAction.RATE_2),
                    Map.entry(new Typed("3"), MapAction.RATE_3),
                    Map.entry(new Typed("4"), MapAction.RATE_4),
                    Map.entry(new Typed("5"), MapAction.RATE_5),
                    Map.entry(new Typed("+"), MapAction.BETTER_EMOTION),
                    Map.entry(new Typed("="), MapAction.BETTER_EMOTION),
                    Map.entry(new Typed("-"), MapAction.WORSE_EMOTION),
                    Map.entry(new Typed("−"), MapAction.WORSE_EMOTION));

    private KeyBindings() {}

    /// What a stroke does in a situation; empty where it means nothing. What is typed on a selected
    /// cell begins a card there.
    public static Optional<Transition> meaning(KeyStroke stroke, Situation situation) {
        if (stroke instanceof Typed(String text)
                && situation.selection() instanceof Selection.OfCell(Slot slot)) {
            return Optional.of(Opening.newCard(slot, situation, text));
        }
        return Optional.ofNullable(TABLE.get(stroke)).flatMap(action -> action.in(situation));
    }
}
