package org.touchline.ui.canvas;

import org.touchline.command.CommandName;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.ui.action.CommandTexts;

import java.util.Optional;

/// Says in words what a step changed, for who does not see it: what was done or undone, and where
/// the card that it was done to stands now.
final class Announcements {
    private final Messages messages;
    private final CommandTexts commands;

    Announcements(Messages messages) {
        this.messages = messages;
        commands = new CommandTexts(messages);
    }

    /// What is new in a state of the editor; empty where the document is the same.
    String of(EditorState before, EditorState now) {
        if (before.revision() == now.revision()) {
            return "";
        }
        boolean undone = now.redoName().isGiven() && now.redoName().equals(before.undoName());
        CommandName name = undone ? now.redoName() : now.undoName();
        if (!name.isGiven()) {
            return "";
        }
        String what =
                messages.text(
                        undone ? "canvas.said.undone" : "canvas.said.done", commands.of(name));
        return movedTo(before.map(), now)
                .map(slot -> what + " " + place(slot, now.map()))
                .orElse(what);
    }

    /// Where the lead of what is selected stands now, if it stood elsewhere.
    private static Optional<Slot> movedTo(JourneyMap before, EditorState now) {
        return now.selection() instanceof Selection.OfTouchpoints cards
                ? slot(cards.lead(), now.map())
                        .filter(slot ->
                                slot(cards.lead(), before)
                                        .filter(old -> !old.equals(slot))
                                        .isPresent())
                : Optional.empty();
    }

    private static Optional<Slot> slot(String touchpoint, JourneyMap map) {
        return map.touchpoint(touchpoint).map(Touchpoint::slot);
    }

    private String place(Slot slot, JourneyMap map) {
        return slot.isOnGrid()
                ? messages.text(
                        "canvas.said.moved",
                        map.stage(slot.stage()).orElseThrow().name(),
                        map.time(slot.time()).orElseThrow().name())
                : messages.text("canvas.said.parked");
    }
}
