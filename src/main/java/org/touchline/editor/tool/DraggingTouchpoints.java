package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.Clipping;
import org.touchline.command.touchpoint.CopyTouchpoints;
import org.touchline.editor.input.PointerEvent;
import org.touchline.geometry.Point;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.List;

/// Cards follow the pointer, or copies of them.
///
/// @param ids of all cards that are dragged
/// @param lead the card that the pointer holds; the others keep their place beside it
/// @param copies whether the cards themselves stay where they are
public record DraggingTouchpoints(
        List<String> ids, String lead, Ghost ghost, boolean copies, Landing landing)
        implements DraggingCards {
    public DraggingTouchpoints {
        ids = List.copyOf(ids);
    }

    /// Begins to drag a card, and the selected ones with it if it is one of them.
    public static DraggingTouchpoints grab(String touchpoint, Point point, Situation situation) {
        List<String> selected = situation.selection().touchpoints();
        List<String> ids = selected.contains(touchpoint) ? selected : List.of(touchpoint);
        Ghost ghost = Ghost.ofCards(ids, situation.shown(), point);
        return new DraggingTouchpoints(ids, touchpoint, ghost, false, Landing.NOWHERE);
    }

    /// The same cards as another map takes them in.
    ///
    /// @param map that they are in
    public DraggingClipping clipped(JourneyMap map) {
        return new DraggingClipping(Clipping.of(map, ids), lead, ghost, Landing.NOWHERE);
    }

    @Override
    public Command placedAt(Slot slot, int index, JourneyMap map) {
        CardGroup group = CardGroup.of(map, ids, lead);
        return copies ? group.copyTo(slot, index) : group.moveTo(slot, index);
    }

    @Override
    public List<String> landed(JourneyMap map) {
        return preview(map) instanceof CopyTouchpoints copy ? copy.copyIds(map) : ids;
    }

    @Override
    public PointerShape pointerShape() {
        return copies || landing instanceof Landing.Nowhere
                ? DraggingCards.super.pointerShape()
                : PointerShape.MOVING;
    }

    @Override
    public DraggingTouchpoints movedTo(PointerEvent event, Situation situation) {
        List<String> dragged = landed(situation.map());
        return new DraggingTouchpoints(
                ids,
                lead,
                ghost.at(event.point()),
                event.modifiers().copies(),
                Landing.at(event, situation.shown(), dragged));
    }
}
