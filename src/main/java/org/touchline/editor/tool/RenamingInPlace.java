package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.quick.Media;
import org.touchline.editor.quick.Reading;
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
/// What is typed into the name of a touchpoint is read for quick codes. They take effect at once in
/// what the map shows, and are left in the name until the end, so that the field stays over the
/// drawn text. Nothing of a name that was there before is a code.
///
/// Esc goes one step back at a time: it keeps the code as text that is being typed, or else the
/// last one ([#keepingAsText]); where there is none, it gives up the typing.
///
/// @param at the place that was clicked to begin it, else the upper left corner of the sheet
/// @param reading what is typed so far
/// @param begun whether something was typed: before that, the field selects its whole text
public record RenamingInPlace(Naming naming, Point at, Reading reading, boolean begun)
        implements ToolState {
    /// Starts with the text as it is.
    static RenamingInPlace of(Naming naming, Point at) {
        return new RenamingInPlace(naming, at, Reading.plain(naming.text()), false);
    }

    /// As typed so far.
    public String text() {
        return reading.text();
    }

    /// Whether quick codes are read in what is typed.
    public boolean takesCodes() {
        return naming.takesCodes();
    }

    /// Goes on with another text.
    ///
    /// @param media whose names codes can have
    public RenamingInPlace typed(String newText, Media media) {
        return with(naming.takesCodes() ? edited(newText, media) : Reading.plain(newText));
    }

    /// Keeps a code as text; empty if there is none.
    ///
    /// @param caret a place in the text: the code there is meant, else the one before, else the
    ///   last
    public Optional<RenamingInPlace> keepingAsText(int caret) {
        return reading.codeNear(caret).map(code -> with(reading.keeping(code.start())));
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
                        && !naming.accepts(Named.of(reading))
                        && situation.shown().hitAt(event.point()).equals(naming.element());
        return goes
                ? Transition.to(Idle.NOWHERE)
                : Idle.NOWHERE.pointer(event, situation).after(outcome());
    }

    @Override
    public Command preview(JourneyMap map) {
        boolean shows = naming.isNew() || !text().isBlank();
        return shows ? naming.command().apply(Named.whileTyping(reading)) : Sequence.NOTHING;
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
        Named named = Named.of(reading);
        return naming.accepts(named) ? naming.command().apply(named) : Sequence.NOTHING;
    }

    /// One character in place of the name that was selected is another name: what is left of the
    /// old one in it is a chance.
    private Reading edited(String newText, Media media) {
        return !begun && newText.length() == 1
                ? Reading.of(newText, media)
                : reading.edited(newText, media);
    }

    private RenamingInPlace with(Reading newReading) {
        return new RenamingInPlace(naming, at, newReading, true);
    }
}
