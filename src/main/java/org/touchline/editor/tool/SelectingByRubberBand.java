package org.touchline.editor.tool;

import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Set;

/// A rectangle is drawn around cards; those that it touches are selected.
///
/// @param from where it begins
/// @param to where the pointer is
/// @param before what was selected, for Esc
/// @param added what stays selected beside the cards in the rectangle
public record SelectingByRubberBand(Point from, Point to, Selection before, Selection added)
        implements ToolState {
    static SelectingByRubberBand from(PointerEvent press, Selection before) {
        Selection added = press.modifiers().extendsSelection() ? before : Selection.NOTHING;
        return new SelectingByRubberBand(press.point(), press.point(), before, added);
    }

    /// The rectangle.
    public Rect band() {
        return Rect.between(from, to);
    }

    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        if (event.kind() == PointerEvent.Kind.RELEASE) {
            return Transition.to(Idle.over(event, situation));
        }
        SelectingByRubberBand moved = new SelectingByRubberBand(from, event.point(), before, added);
        return Transition.to(moved).selecting(added.with(moved.touched(situation)));
    }

    @Override
    public Transition cancel() {
        return Transition.to(Idle.NOWHERE).selecting(before);
    }

    private List<String> touched(Situation situation) {
        Set<String> touched = situation.shown().touchpointsIn(band());
        return situation.map().touchpoints().stream()
                .map(Touchpoint::id)
                .filter(touched::contains)
                .toList();
    }
}
