package org.touchline.history;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;

/// The past, the present and the undone future of a document.
public final class History {
    /// So many steps of the largest maps can be undone.
    private static final int SHORTEST_LIMIT = 1_000;

    /// So many touchpoints of former maps are remembered: what a step keeps is mostly one reference
    /// for each.
    private static final int MOST_TOUCHPOINTS = 4_000_000;

    /// What a step keeps besides, in touchpoints.
    private static final int STEP = 100;

    private final List<Step> past;
    private final Revision present;
    private final List<Step> future;
    private final long saved;
    private final long nextId;
    private final Push last;

    private History(
            List<Step> past,
            Revision present,
            List<Step> future,
            long saved,
            long nextId,
            Push last) {
        this.past = List.copyOf(past);
        this.present = present;
        this.future = List.copyOf(future);
        this.saved = saved;
        this.nextId = nextId;
        this.last = last;
    }

    /// How many steps can be undone, older ones are forgotten: more than a day's work on a map of
    /// usual size, and never so many that they fill the memory.
    public static int limit(JourneyMap map) {
        return Math.max(SHORTEST_LIMIT, MOST_TOUCHPOINTS / (map.touchpoints().size() + STEP));
    }

    /// Starts with a document as it was opened: nothing to undo, nothing unsaved.
    public static History of(JourneyMap map) {
        return new History(List.of(), new Revision(0, map), List.of(), 0, 1, Push.NONE);
    }

    public JourneyMap present() {
        return present.map();
    }

    /// Records what a command made of the present map.
    ///
    /// An equal map is not recorded. A command whose merge key equals the last one's, 500 ms or
    /// less after it, is part of the same step, unless that was saved or undone in between. What
    /// was undone can no longer be redone.
    ///
    /// @param millis the time, on any clock that does not go back
    public History push(Command command, JourneyMap map, long millis) {
        if (map.equals(present.map())) {
            return this;
        }
        Push push = new Push(command.mergeKey(), millis);
        return last.continuesWith(push) ? merged(map, push) : pushed(command.name(), map, push);
    }

    /// The history one step back; this one where there is none.
    public History undo() {
        if (!canUndo()) {
            return this;
        }
        Step step = past.getLast();
        List<Step> newFuture = with(future, new Step(present, step.name()));
        return new History(allButLast(past), step.revision(), newFuture, saved, nextId, Push.NONE);
    }

    /// The history with the last undone step done again; this one where there is none.
    public History redo() {
        if (!canRedo()) {
            return this;
        }
        Step step = future.getLast();
        List<Step> newPast = with(past, new Step(present, step.name()));
        return new History(newPast, step.revision(), allButLast(future), saved, nextId, Push.NONE);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// What undo takes back; [CommandName#NONE] where there is nothing.
    public CommandName undoName() {
        return canUndo() ? past.getLast().name() : CommandName.NONE;
    }

    /// What redo does again; [CommandName#NONE] where there is nothing.
    public CommandName redoName() {
        return canRedo() ? future.getLast().name() : CommandName.NONE;
    }

    /// Names the present for [#saved], which may come after further edits.
    public long revision() {
        return present.id();
    }

    /// Marks a revision as what the file holds.
    public History saved(long revision) {
        return new History(past, present, future, revision, nextId, Push.NONE);
    }

    /// Whether the present differs from what was opened or saved last.
    public boolean isDirty() {
        return present.id() != saved;
    }

    /// A step that comes back to where it began is none.
    private History merged(JourneyMap map, Push push) {
        Step step = past.getLast();
        return map.equals(step.revision().map())
                ? new History(
                        allButLast(past), step.revision(), List.of(), saved, nextId, Push.NONE)
                : new History(past, new Revision(nextId, map), List.of(), saved, nextId + 1, push);
    }

    private History pushed(CommandName name, JourneyMap map, Push push) {
        List<Step> newPast = with(past, new Step(present, name));
        int forgotten = Math.max(0, newPast.size() - limit(map));
        newPast = newPast.subList(forgotten, newPast.size());
        return new History(newPast, new Revision(nextId, map), List.of(), saved, nextId + 1, push);
    }

    private static List<Step> with(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    private static List<Step> allButLast(List<Step> steps) {
        return steps.subList(0, steps.size() - 1);
    }
}
