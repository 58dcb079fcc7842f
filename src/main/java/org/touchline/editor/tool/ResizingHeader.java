package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
import org.touchline.layout.HeaderBorder;
import org.touchline.model.JourneyMap;
import org.touchline.model.value.Extent;

import java.util.Optional;

/// The border behind a header follows the pointer: the stage or the time slot before it becomes
/// larger or smaller. A double-click gives it the size again that its contents ask for.
///
/// @param border as it was when it was pressed
/// @param extent what it would be given; none while the hand only trembles
public record ResizingHeader(Header header, HeaderBorder border, PointerEvent press, Extent extent)
        implements ToolState {
    /// How far beside a border a hand takes hold of it, in pixels.
    private static final double REACH = 4;

    private static final double DRAG_DISTANCE = 3;

    /// The border that a press would take hold of, if there is one.
    static Optional<HeaderBorder> borderAt(PointerEvent event, Situation situation) {
        return situation.shown().borderAt(event.point(), REACH * event.pixel());
    }

    static ResizingHeader grab(HeaderBorder border, PointerEvent press) {
        return new ResizingHeader(
                Header.of(border.header()).orElseThrow(), border, press, Extent.AUTOMATIC);
    }

    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        return switch (event.kind()) {
            case PRESS -> Idle.NOWHERE.pointer(event, situation);
            case MOVE -> Transition.to(movedTo(event));
            case RELEASE -> movedTo(event).released(event, situation);
        };
    }

    @Override
    public Command preview(JourneyMap map) {
        return extent.isGiven() ? header.resize(extent, map) : Sequence.NOTHING;
    }

    @Override
    public PointerShape pointerShape() {
        return border.betweenColumns() ? PointerShape.RESIZING_COLUMN : PointerShape.RESIZING_ROW;
    }

    private ResizingHeader movedTo(PointerEvent event) {
        double way =
                border.betweenColumns()
                        ? event.point().x() - press.point().x()
                        : event.point().y() - press.point().y();
        boolean trembles = !extent.isGiven() && Math.abs(way) < DRAG_DISTANCE * event.pixel();
        return trembles
                ? this
                : new ResizingHeader(
                        header,
                        border,
                        press,
                        Extent.near(border.extent() + way / border.columns()));
    }

    private Transition released(PointerEvent event, Situation situation) {
        Transition idle =
                Transition.to(Idle.over(event, situation)).selecting(Selection.of(header.hit()));
        if (extent.isGiven()) {
            return idle.committing(preview(situation.map()));
        }
        return press.clicks() > 1
                ? idle.committing(header.resize(Extent.AUTOMATIC, situation.map()))
                : idle;
    }
}
