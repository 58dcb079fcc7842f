package org.touchline.editor.action;

import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Situation;
import org.touchline.editor.tool.Transition;
import org.touchline.editor.walk.CellWalk;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The actions that go to the first or the last card, or cell, of a row or of the map.
///
/// Their steps are −1 for the first and 1 for the last.
final class Ends {
    private Ends() {}

    /// To the end of the row: the cards of a stage, or all of them in the classic arrangement.
    static Function<Situation, Optional<Transition>> ofRow(int step) {
        return situation ->
                Selecting.slot(situation)
                        .map(from -> {
                            CellWalk walk = new CellWalk(situation.map());
                            return go(
                                    situation, row(from, situation), walk.rowEnd(from, step), step);
                        })
                        .orElseGet(() -> Walks.start(situation));
    }

    /// To the end of the map.
    static Function<Situation, Optional<Transition>> ofMap(int step) {
        return situation -> {
            CellWalk walk = new CellWalk(situation.map());
            return go(situation, all(situation), walk.end(step), step);
        };
    }

    /// Adds all cards from the lead to the end of the row.
    static Function<Situation, Optional<Transition>> throughRow(int step) {
        return situation ->
                Selecting.lead(situation)
                        .map(lead -> extend(situation, lead, row(lead.slot(), situation), step))
                        .orElseGet(() -> ofRow(step).apply(situation));
    }

    /// Adds all cards from the lead to the end of the map.
    static Function<Situation, Optional<Transition>> throughMap(int step) {
        return situation ->
                Selecting.lead(situation)
                        .map(lead -> extend(situation, lead, all(situation), step))
                        .orElseGet(() -> ofMap(step).apply(situation));
    }

    /// @param cards in reading order
    /// @param cell where it goes from a cell
    private static Optional<Transition> go(
            Situation situation, List<Touchpoint> cards, Optional<Slot> cell, int step) {
        boolean toCell = situation.selection() instanceof Selection.OfCell || cards.isEmpty();
        return toCell
                ? cell.map(slot -> Walks.enter(slot, situation.map()))
                : Optional.of(Walks.card((step < 0 ? cards.getFirst() : cards.getLast()).id()));
    }

    private static Optional<Transition> extend(
            Situation situation, Touchpoint lead, List<Touchpoint> cards, int step) {
        List<String> ids = cards.stream().map(Touchpoint::id).toList();
        int from = ids.indexOf(lead.id());
        List<String> added =
                step < 0 ? ids.subList(0, from + 1).reversed() : ids.subList(from, ids.size());
        return Optional.of(Selecting.select(situation.selection().with(added)));
    }

    private static List<Touchpoint> row(Slot slot, Situation situation) {
        CellWalk walk = new CellWalk(situation.map());
        return all(situation).stream()
                .filter(card -> walk.rowEnd(card.slot(), -1).equals(walk.rowEnd(slot, -1)))
                .toList();
    }

    private static List<Touchpoint> all(Situation situation) {
        return situation.map().touchpoints().stream()
                .filter(card -> card.slot().isOnGrid())
                .sorted(
                        Comparator.comparing(
                                Touchpoint::slot, new CellWalk(situation.map()).readingOrder()))
                .toList();
    }
}
