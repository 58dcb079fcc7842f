package org.touchline.layout.grid;

import org.touchline.layout.sheet.Cards;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The cards of one time slot in the order in which they are visited, and which of them stand in
/// which slot; as [Cards] the same object as long as nothing in it changes.
public final class TimeCards {
    private final TimeSlot time;
    private final Cards cards;
    private final List<SlotCards> slots;
    private final int[] slotNumbers;
    private final int[] indexes;

    private TimeCards(
            TimeSlot time, Cards cards, List<SlotCards> slots, int[] slotNumbers, int[] indexes) {
        this.time = time;
        this.cards = cards;
        this.slots = slots;
        this.slotNumbers = slotNumbers;
        this.indexes = indexes;
    }

    public TimeSlot time() {
        return time;
    }

    public Cards cards() {
        return cards;
    }

    /// Those with cards, in the order of the stages.
    public List<SlotCards> slots() {
        return slots;
    }

    /// Those of one stage; empty where it has none.
    Optional<SlotCards> at(String stage) {
        return slots.stream().filter(slot -> slot.stage().id().equals(stage)).findFirst();
    }

    /// The cell in which a card stands in the running layout.
    ///
    /// @param card its number in the order in which they are visited
    public PlacedCell placed(int card) {
        return slots.get(slotNumbers[card]).placed();
    }

    /// The cells of all its slots in the running layout.
    public PlacedCell[] placed() {
        PlacedCell[] cells = new PlacedCell[slots.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = slots.get(i).placed();
        }
        return cells;
    }

    /// Whether these are those cells.
    public boolean isPlaced(PlacedCell[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (slots.get(i).placed() != cells[i]) {
                return false;
            }
        }
        return true;
    }

    /// The number of a card among those of its slot.
    ///
    /// @param card as of [#placed]
    public int index(int card) {
        return indexes[card];
    }

    /// The cards of a time slot: `before`, if they are still the same, else at least those slots of
    /// it that are.
    public static TimeCards of(
            TimeSlot time, List<Touchpoint> touchpoints, StageNumbers stages, TimeCards before) {
        boolean known = before != null && before.time == time;
        if (known && before.cards.are(touchpoints) && before.isStillIn(stages)) {
            return before;
        }
        Map<Integer, List<Touchpoint>> byStage = new TreeMap<>();
        int[] indexes = new int[touchpoints.size()];
        for (int i = 0; i < indexes.length; i++) {
            int stage = stages.number(touchpoints.get(i));
            List<Touchpoint> slot = byStage.computeIfAbsent(stage, _ -> new ArrayList<>());
            indexes[i] = slot.size();
            slot.add(touchpoints.get(i));
        }
        List<Integer> order = List.copyOf(byStage.keySet());
        int[] slotNumbers = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            slotNumbers[i] = order.indexOf(stages.number(touchpoints.get(i)));
        }
        List<SlotCards> slots = new ArrayList<>();
        byStage.forEach((number, slot) ->
                slots.add(slot(stages.get(number), time, slot, known ? before : null)));
        return new TimeCards(time, new Cards(touchpoints), slots, slotNumbers, indexes);
    }

    private static SlotCards slot(
            Stage stage, TimeSlot time, List<Touchpoint> touchpoints, TimeCards before) {
        if (before != null) {
            for (SlotCards slot : before.slots) {
                if (slot.stage() == stage && slot.cards().are(touchpoints)) {
                    return slot;
                }
            }
        }
        return new SlotCards(stage, time, new Cards(touchpoints));
    }

    /// Whether the stages are the same and in the same order.
    private boolean isStillIn(StageNumbers stages) {
        int last = -1;
        for (SlotCards slot : slots) {
            int number = stages.number(slot.stage());
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }
}
