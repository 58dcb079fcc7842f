package org.touchline.editor;

import org.touchline.command.Command;
import org.touchline.editor.action.Deed;
import org.touchline.editor.action.KeyBindings;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.quick.Media;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingClipping;
import org.touchline.editor.tool.DraggingEntry;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Effect;
import org.touchline.editor.tool.Entry;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.Landing;
import org.touchline.editor.tool.Naming;
import org.touchline.editor.tool.Opening;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.ToolState;
import org.touchline.editor.tool.Transition;
import org.touchline.geometry.Point;
import org.touchline.history.History;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.Slot;
import org.touchline.model.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// One document being edited: takes what hands, panels and menus do, and tells its listeners what
/// there is to show.
///
/// On one thread only. A listener may call the editor back.
// Size: the one door for hands, panels and menus; a few lines for each thing that they do.
public final class Editor {
    /// How often one move of the pointer is looked at, so that it comes to an end in any case.
    private static final int LOOKS = 4;

    private final LongSupplier millis;
    private final List<Consumer<EditorState>> listeners = new ArrayList<>();
    private int lasting;
    private Consumer<Violation> refusals = _ -> {};
    private Preview preview;
    private History history;
    private Media catalogue = Media.NONE;
    private Selection selection = Selection.NOTHING;
    private Slot cell = Slot.PARKING_LOT;
    private ToolState tool = Idle.NOWHERE;
    private EditorState state;

    /// @param layout makes the picture of a map
    /// @param millis a clock that does not go back, in milliseconds
    public Editor(JourneyMap map, Function<JourneyMap, LaidOutMap> layout, LongSupplier millis) {
        this.millis = millis;
        preview = new Preview(map, layout);
        history = History.of(map);
        state = observed();
    }

    /// What there is to show now.
    public EditorState state() {
        return state;
    }

    /// Tells a listener the state now and after each change of it.
    public void subscribe(Consumer<EditorState> listener) {
        listeners.add(listener);
        listener.accept(state);
    }

    /// Those who listen from now on take the place of those since the last call: the panes are made
    /// anew, what follows the document stays.
    public void replaceListeners() {
        listeners.subList(lasting, listeners.size()).clear();
    }

    /// Those who listen by now are never replaced.
    public void keepListeners() {
        lasting = listeners.size();
    }

    /// Tells somebody why a command was refused: no document may hold so many touchpoints, or so
    /// long a text. The map stays as it was.
    public void onRefusal(Consumer<Violation> listener) {
        refusals = listener;
    }

    /// Says which channels and devices are known beside those of the map: quick codes name them.
    public void know(Media newCatalogue) {
        catalogue = newCatalogue;
    }

    /// Goes on with another document: nothing of the one before is left.
    public void open(JourneyMap map) {
        history = History.of(map);
        selection = Selection.NOTHING;
        cell = Slot.PARKING_LOT;
        enter(Idle.NOWHERE);
    }

    /// Makes the picture of the map in another way from now on: in another theme, say.
    public void layOutBy(Function<JourneyMap, LaidOutMap> layout) {
        preview = new Preview(history.present(), layout);
        publish();
    }

    /// Brings what the hand is doing to an end, so that something else can be done: what is typed
    /// is kept, what is dragged goes back.
    public void settle() {
        endNaming(NameEnd.STAY);
        if (!(tool instanceof Idle)) {
            cancel();
        }
    }

    /// Changes the document: a step that can be undone.
    public void run(Command command) {
        settle();
        apply(Transition.to(Idle.NOWHERE).committing(command));
    }

    public void undo() {
        settle();
        history = history.undo();
        enter(Idle.NOWHERE);
    }

    public void redo() {
        settle();
        history = history.redo();
        enter(Idle.NOWHERE);
    }

    /// Says that a revision of the document is what the file holds now.
    public void markSaved(long revision) {
        history = history.saved(revision);
        publish();
    }

    /// Selects something; what the map does not have is left out.
    public void select(Selection wanted) {
        settle();
        apply(Transition.to(Idle.NOWHERE).selecting(wanted));
    }

    /// Takes what the pointer does, over the canvas and, while something is dragged, beside it.
    ///
    /// When the map makes room for what is dragged, other things come under the pointer: then it is
    /// looked at again, so that a drop lands where the user sees it.
    public void pointer(PointerEvent event) {
        LaidOutMap seen = state.shown();
        apply(tool.pointer(event, situation()));
        for (int i = 1; i < LOOKS && event.kind() == Kind.MOVE && state.shown() != seen; i++) {
            seen = state.shown();
            apply(tool.pointer(event, situation()));
        }
    }

    /// Takes a stroke of the keyboard that the canvas got.
    ///
    /// @return whether it meant something here
    public boolean key(KeyStroke stroke) {
        if (!(tool instanceof Idle)) {
            boolean cancels = stroke.equals(KeyStroke.of(Key.ESCAPE));
            if (cancels) {
                cancel();
            }
            return cancels;
        }
        return perform(KeyBindings.meaning(stroke, situation()));
    }

    /// Does what an action means now.
    ///
    /// @return whether it meant something
    public boolean perform(Deed action) {
        settle();
        return perform(action.in(situation()));
    }

    /// Whether an action means something now.
    public boolean can(Deed action) {
        return action.in(situation()).isPresent();
    }

    /// Gives up what the hand is doing; all is as it was before.
    public void cancel() {
        apply(tool.cancel());
    }

    /// Begins to drag a card of the library, wherever the pointer is; its events follow.
    public void drag(Entry entry, PointerEvent event) {
        settle();
        apply(new DraggingEntry(entry, Landing.NOWHERE).pointer(event, situation()));
    }

    /// Takes in cards of another map that are being dragged; their events follow.
    public void drag(DraggingClipping cards, PointerEvent event) {
        settle();
        apply(cards.pointer(event, situation()));
    }

    /// Begins to drag a card that is not on the canvas: one in the parking lot.
    public void drag(String touchpoint, PointerEvent event) {
        settle();
        DraggingTouchpoints drag = DraggingTouchpoints.grab(touchpoint, event.point(), situation());
        Transition moved = drag.pointer(event, situation());
        apply(moved.selecting(Selection.ofTouchpoints(drag.ids())));
    }

    /// Opens the name or the text of something that is drawn.
    ///
    /// @return whether it has one that is edited in place
    public boolean rename(Hit element) {
        settle();
        return perform(Opening.of(element, situation()));
    }

    /// Opens the name of something new: it comes into the map together with its name.
    ///
    /// @param at where it will stand, if it will stand at several places
    public void add(Naming naming, Point at) {
        settle();
        apply(Opening.of(naming, at));
    }

    /// Opens the name of something new that stands at one place.
    public void add(Naming naming) {
        add(naming, Point.ORIGIN);
    }

    /// Goes on with the text in the field of what is being named.
    public void type(String text) {
        if (tool instanceof RenamingInPlace renaming) {
            enter(renaming.typed(text, situation().media()));
        }
    }

    /// Keeps a quick code as text in what is being named.
    ///
    /// @param caret a place in the text: the code there is meant, else the one before, else the
    ///   last
    /// @return whether there was a code
    public boolean keepAsText(int caret) {
        return tool instanceof RenamingInPlace renaming
                && perform(renaming.keepingAsText(caret).map(Transition::to));
    }

    /// Ends the naming; [#cancel] does so too, and leaves all as it was.
    public void endNaming(NameEnd end) {
        if (tool instanceof RenamingInPlace renaming) {
            apply(renaming.end(end, situation()));
        }
    }

    private Situation situation() {
        return new Situation(history.present(), state.shown(), selection, cell, catalogue);
    }

    private boolean perform(Optional<Transition> transition) {
        transition.ifPresent(this::apply);
        return transition.isPresent();
    }

    private void apply(Transition transition) {
        for (Effect effect : transition.effects()) {
            switch (effect) {
                case Effect.Commit(Command command) -> commit(command);
                case Effect.Select(Selection wanted) -> selection = wanted;
            }
        }
        enter(transition.next());
    }

    private void commit(Command command) {
        JourneyMap map = history.present();
        JourneyMap changed = command.applyTo(map);
        List<Violation> broken = MapRules.checkChange(map, changed);
        if (broken.isEmpty()) {
            history = history.push(command, changed, millis.getAsLong());
        } else {
            refusals.accept(broken.getFirst());
        }
    }

    private void enter(ToolState next) {
        tool = next;
        if (history.revision() != state.revision() || !selection.equals(state.selection())) {
            selection = selection.in(history.present());
            cell = selection.cell(history.present()).orElse(cell);
        }
        publish();
    }

    /// A listener that calls back makes a newer state, which all are told; the older one is not
    /// told any further.
    private void publish() {
        EditorState now = observed();
        if (now.equals(state)) {
            return;
        }
        state = now;
        for (Consumer<EditorState> listener : List.copyOf(listeners)) {
            if (state == now) {
                listener.accept(now);
            }
        }
    }

    private EditorState observed() {
        JourneyMap map = history.present();
        Preview.Picture picture = preview.of(map, tool.preview(map));
        return new EditorState(
                map,
                picture.map(),
                picture.laidOut(),
                selection,
                tool,
                history.undoName(),
                history.redoName(),
                history.revision(),
                history.isDirty());
    }
}
