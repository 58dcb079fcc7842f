package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Point;
import org.touchline.layout.HeaderGap;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

/// A stage or a time slot follows the pointer by its header, with all that is in it.
///
/// @param index where it would come among its kind; negative where a drop does nothing
public record DraggingHeader(Header header, Ghost ghost, int index) implements ToolState {
    private static final int NOWHERE = -1;

    static DraggingHeader grab(Header header, Point point, LaidOutMap shown) {
        return new DraggingHeader(header, Ghost.ofPlaceAt(point, shown), NOWHERE);
    }

    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        DraggingHeader moved =
                new DraggingHeader(header, ghost.at(event.point()), indexAt(event, situation));
        return event.kind() == PointerEvent.Kind.RELEASE
                ? Transition.to(Idle.over(event, situation))
                        .committing(moved.preview(situation.map()))
                        .selecting(Selection.of(header.hit()))
                : Transition.to(moved);
    }

    @Override
    public Command preview(JourneyMap map) {
        return index == NOWHERE ? Sequence.NOTHING : header.moveTo(index);
    }

    @Override
    public PointerShape pointerShape() {
        return index == NOWHERE ? PointerShape.NO_DROP : PointerShape.MOVING;
    }

    private int indexAt(PointerEvent event, Situation situation) {
        if (event.over() != Surface.CANVAS) {
            return NOWHERE;
        }
        int shown = header.indexIn(preview(situation.map()).applyTo(situation.map()));
        return header.gapAt(event.point(), situation.shown())
                .map(HeaderGap::index)
                .map(gap -> gap > shown ? gap - 1 : gap)
                .orElse(NOWHERE);
    }
}
