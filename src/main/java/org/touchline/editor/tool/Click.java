package org.touchline.editor.tool;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Cards;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.Hit;
import org.touchline.model.Slot;
import org.touchline.model.lane.LaneType;

import java.util.Optional;

/// A click or a double-click.
///
/// @param hit what was clicked
/// @param press the press that began it
record Click(Hit hit, PointerEvent press, Situation situation) {
    /// A double-click opens what has a text, and so does a click on the "+" of an empty cell; any
    /// other click selects.
    Transition transition() {
        Optional<Transition> opened =
                press.clicks() > 1 || isOnPlus() ? opened() : Optional.empty();
        return opened.orElseGet(() -> Transition.to(new Idle(hit)).selecting(selected()));
    }

    private boolean isOnPlus() {
        return hit instanceof Hit.OnCell(Slot slot)
                && !press.modifiers().extendsSelection()
                && PlusButton.in(slot, situation.map(), situation.shown(), press.pixel())
                        .filter(plus -> plus.contains(press.point()))
                        .isPresent();
    }

    private Optional<Transition> opened() {
        if (hit instanceof Hit.OnCell(Slot slot)) {
            return Optional.of(Opening.newCard(slot, situation.map()));
        }
        if (hit instanceof Hit.OnLaneCell(String lane, Slot slot) && isTextLane(lane)) {
            return Optional.of(Opening.newNote(lane, slot, situation.map()));
        }
        return Opening.of(hit, situation.map(), press.point());
    }

    private boolean isTextLane(String lane) {
        return situation
                .map()
                .lane(lane)
                .filter(found -> found.type() == LaneType.TEXT)
                .isPresent();
    }

    /// With Shift or Ctrl, a header stands for all its cards. A cell does not: it is missed too
    /// easily.
    private Selection selected() {
        Selection clicked = Selection.of(hit);
        if (!press.modifiers().extendsSelection()) {
            return clicked;
        }
        return clicked instanceof Selection.OfCell
                ? situation.selection()
                : situation.selection().toggled(Cards.of(clicked, situation.map()));
    }
}
