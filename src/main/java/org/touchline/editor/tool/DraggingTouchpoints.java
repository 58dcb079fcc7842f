package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.Clipping;
import org.touchline.command.touchpoint.CopyTouchpoints;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
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
        implements ToolState {
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
    public Transition pointer(PointerEvent event, Situation situation) {
        DraggingTouchpoints moved = movedTo(event, situation);
        return event.kind() == PointerEvent.Kind.RELEASE
                ? moved.drop(event, situation)
                : Transition.to(moved);
    }

    @Override
    public Command preview(JourneyMap map) {
        return switch (landing) {
            case Landing.Nowhere _ -> Sequence.NOTHING;
            case Landing.In(Slot slot, int index) -> {
                CardGroup group = CardGroup.of(map, ids, lead);
                yield copies ? group.copyTo(slot, index) : group.moveTo(slot, index);
            }
        };
    }

    @Override
    public List<String> landed(JourneyMap map) {
        return preview(map) instanceof CopyTouchpoints copy ? copy.copyIds(map) : ids;
    }

    @Override
    public PointerShape pointerShape() {
        if (landing instanceof Landing.Nowhere) {
            return PointerShape.NO_DROP;
        }
        return copies ? PointerShape.COPYING : PointerShape.MOVING;
    }

    private DraggingTouchpoints movedTo(PointerEvent event, Situation situation) {
        List<String> dragged = landed(situation.map());
        return new DraggingTouchpoints(
                ids,
                lead,
                ghost.at(event.point()),
                event.modifiers().copies(),
                Landing.at(event, situation.shown(), dragged));
    }

    private Transition drop(PointerEvent event, Situation situation) {
        JourneyMap map = situation.map();
        Selection dropped =
                landing instanceof Landing.Nowhere
                        ? situation.selection()
                        : Selection.ofTouchpoints(landed(map));
        return Transition.to(Idle.over(event, situation))
                .committing(preview(map))
                .selecting(dropped);
    }
}
