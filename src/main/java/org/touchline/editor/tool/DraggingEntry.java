package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.List;

/// A card from the library follows the pointer.
public record DraggingEntry(Entry entry, Landing landing) implements ToolState {
    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        DraggingEntry moved = movedTo(event, situation);
        return event.kind() == PointerEvent.Kind.RELEASE
                ? moved.drop(event, situation)
                : Transition.to(moved);
    }

    @Override
    public Command preview(JourneyMap map) {
        return switch (landing) {
            case Landing.Nowhere _ -> Sequence.NOTHING;
            case Landing.In(Slot slot, int index) -> entry.placedAt(slot, index, map);
        };
    }

    @Override
    public List<String> landed(JourneyMap map) {
        return List.of(entry.idIn(map));
    }

    @Override
    public PointerShape pointerShape() {
        return landing instanceof Landing.Nowhere ? PointerShape.NO_DROP : PointerShape.COPYING;
    }

    private DraggingEntry movedTo(PointerEvent event, Situation situation) {
        return new DraggingEntry(
                entry, Landing.at(event, situation.shown(), landed(situation.map())));
    }

    private Transition drop(PointerEvent event, Situation situation) {
        Transition idle = Transition.to(Idle.over(event, situation));
        return landing instanceof Landing.Nowhere
                ? idle
                : idle.committing(preview(situation.map()))
                        .selecting(Selection.ofTouchpoints(landed(situation.map())));
    }
}
