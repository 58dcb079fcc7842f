package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Point;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.Optional;

/// A name or a note is typed where it stands. The map shows it as it is typed; the end of it is one
/// step.
///
/// @param at the place that was clicked to begin it, else the upper left corner of the sheet
/// @param text as typed so far
/// @param begun whether something was typed: before that, the field selects its whole text
public record RenamingInPlace(Naming naming, Point at, String text, boolean begun)
        implements ToolState {
    /// Starts with the text as it is.
    static RenamingInPlace of(Naming naming, Point at) {
        return new RenamingInPlace(naming, at, naming.text(), false);
    }

    /// Goes on with another text.
    public RenamingInPlace typed(String newText) {
        return new RenamingInPlace(naming, at, newText, true);
    }

    /// Where the field stands; empty where the element is not drawn.
    public Optional<Place> place(LaidOutMap shown) {
        return Optional.of(shown.placeAt(at))
                .filter(place -> place.hit().equals(naming.element()))
                .or(() -> shown.place(naming.element()));
    }

    /// A press beside the field ends the typing and means what it means otherwise. What is new and
    /// comes to nothing cannot be pressed: it goes with the field.
    @Override
    public Transition pointer(PointerEvent event, Situation situation) {
        if (event.kind() != PointerEvent.Kind.PRESS) {
            return Transition.to(this);
        }
        boolean goes =
                naming.isNew()
                        && !naming.accepts(text)
                        && situation.shown().hitAt(event.point()).equals(naming.element());
        return goes
                ? Transition.to(Idle.NOWHERE)
                : Idle.NOWHERE.pointer(event, situation).after(outcome());
    }

    @Override
    public Command preview(JourneyMap map) {
        boolean shows = naming.isNew() || !text.isBlank();
        return shows ? naming.command().apply(text) : Sequence.NOTHING;
    }

    /// Ends the typing.
    public Transition end(NameEnd end, Situation situation) {
        JourneyMap named = outcome().applyTo(situation.map());
        return next(end, named, situation.map()).after(outcome());
    }

    private Transition next(NameEnd end, JourneyMap named, JourneyMap before) {
        if (naming.element() instanceof Hit.OnTouchpoint(String id)) {
            Touchpoint shown = preview(before).applyTo(before).touchpoint(id).orElseThrow();
            return new NextCard(named, shown.slot(), id).after(end);
        }
        return Transition.to(Idle.NOWHERE).selecting(Selection.of(naming.element()).in(named));
    }

    /// What the typing comes to.
    private Command outcome() {
        return naming.accepts(text) ? naming.command().apply(text.strip()) : Sequence.NOTHING;
    }
}
