package org.touchline.editor.outline;

import org.touchline.command.touchpoint.MoveTouchpoints;
import org.touchline.command.touchpoint.Placement;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A map as a tree: its stages with their touchpoints, and at last the parking lot.
public final class Outline {
    private final JourneyMap map;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    public Outline(JourneyMap map) {
        this.map = map;
        for (TimeSlot time : map.times()) {
            times.put(time.id(), times.size());
        }
        Map<String, List<Touchpoint>> byStage = new HashMap<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            byStage.computeIfAbsent(touchpoint.slot().stage(), _ -> new ArrayList<>())
                    .add(touchpoint);
        }
        for (Stage stage : map.stages()) {
            List<Touchpoint> rows = byStage.getOrDefault(stage.id(), new ArrayList<>());
            rows.sort(Comparator.comparing(touchpoint -> times.get(touchpoint.slot().time())));
            branches.add(new Branch(stage.id(), rows));
        }
        String parked = Slot.PARKING_LOT.stage();
        branches.add(new Branch(parked, byStage.getOrDefault(parked, List.of())));
    }

    /// From top to bottom.
    public List<Branch> branches() {
        return branches;
    }

    /// Moves touchpoints to a place among the rows. Each keeps its time slot if that fits there; if
    /// not, it takes that of its new neighbour. Empty where a map without time slots has no place.
    ///
    /// @param stage of the branch; empty for the parking lot
    /// @param index among the touchpoints of the branch that are not moved
    public Optional<MoveTouchpoints> move(Collection<String> ids, String stage, int index) {
        Set<String> moving = new HashSet<>(ids);
        List<Touchpoint> rest = rest(stage, moving);
        int at = Math.clamp(index, 0, rest.size());
        List<Placement> placements = new ArrayList<>();
        for (Branch branch : branches) {
            for (Touchpoint touchpoint : branch.touchpoints()) {
                if (moving.contains(touchpoint.id())) {
                    slot(touchpoint, stage, rest, at)
                            .map(slot -> placement(touchpoint, slot, rest, at))
                            .ifPresent(placements::add);
                }
            }
        }
        return placements.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoveTouchpoints(placements));
    }

    /// Moves touchpoints into a branch, each to its time slot there; those of the parking lot
    /// behind the others. Empty where a map without time slots has no place.
    ///
    /// @param stage of the branch; empty for the parking lot
    public Optional<MoveTouchpoints> moveInto(Collection<String> ids, String stage) {
        Set<String> moving = new HashSet<>(ids);
        Optional<String> last =
                rest(stage, moving).stream()
                        .reduce((_, later) -> later)
                        .map(one -> one.slot().time());
        List<Placement> placements = new ArrayList<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            if (moving.contains(touchpoint.id())) {
                Optional<String> own =
                        Optional.of(touchpoint.slot().time()).filter(time -> !time.isEmpty());
                Optional<Slot> slot =
                        stage.isEmpty()
                                ? Optional.of(Slot.PARKING_LOT)
                                : own.or(() -> last)
                                        .or(this::firstTime)
                                        .map(time -> new Slot(stage, time));
                slot.map(where -> new Placement(touchpoint.id(), where, Placement.LAST))
                        .ifPresent(placements::add);
            }
        }
        return placements.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoveTouchpoints(placements));
    }

    /// Moves touchpoints a row up or down; from the end of a branch into the next one.
    ///
    /// @param lead one of them: the others come with it
    /// @param step 1 or −1
    public Optional<MoveTouchpoints> step(Collection<String> ids, String lead, int step) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            int row = index(branch, lead);
            if (row >= 0) {
                int next = before(branch, row, new HashSet<>(ids)) + step;
                return next >= 0 && next <= rest(branch.stage(), ids).size()
                        ? move(ids, branch.stage(), next)
                        : stepOver(ids, i + step, step);
            }
        }
        return Optional.empty();
    }

    private Optional<MoveTouchpoints> stepOver(Collection<String> ids, int branch, int step) {
        if (branch < 0 || branch >= branches.size()) {
            return Optional.empty();
        }
        String stage = branches.get(branch).stage();
        return move(ids, stage, step > 0 ? 0 : rest(stage, ids).size());
    }

    private static int index(Branch branch, String id) {
        List<String> all = branch.touchpoints().stream().map(Touchpoint::id).toList();
        return all.indexOf(id);
    }

    /// How many of the first rows of a branch are not moved.
    private static int before(Branch branch, int row, Set<String> moving) {
        return (int)
                branch.touchpoints().stream()
                        .limit(row)
                        .filter(touchpoint -> !moving.contains(touchpoint.id()))
                        .count();
    }

    private List<Touchpoint> rest(String stage, Collection<String> moving) {
        return branches.stream()
                .filter(branch -> branch.stage().equals(stage))
                .flatMap(branch -> branch.touchpoints().stream())
                .filter(touchpoint -> !moving.contains(touchpoint.id()))
                .toList();
    }

    private Optional<Slot> slot(
            Touchpoint touchpoint, String stage, List<Touchpoint> rest, int at) {
        if (stage.isEmpty()) {
            return Optional.of(Slot.PARKING_LOT);
        }
        Optional<String> before =
                at > 0 ? Optional.of(rest.get(at - 1).slot().time()) : Optional.empty();
        Optional<String> after =
                at < rest.size() ? Optional.of(rest.get(at).slot().time()) : Optional.empty();
        String own = touchpoint.slot().time();
        boolean fits =
                touchpoint.slot().isOnGrid()
                        && before.filter(time -> times.get(time) > times.get(own)).isEmpty()
                        && after.filter(time -> times.get(time) < times.get(own)).isEmpty();
        return (fits ? Optional.of(own) : before.or(() -> after).or(this::firstTime))
                .map(time -> new Slot(stage, time));
    }

    private Optional<String> firstTime() {
        return map.times().stream().findFirst().map(TimeSlot::id);
    }

    private static Placement placement(
            Touchpoint touchpoint, Slot slot, List<Touchpoint> rest, int at) {
        int index =
                (int) rest.stream().limit(at).filter(other -> other.slot().equals(slot)).count();
        return new Placement(touchpoint.id(), slot, index);
    }
}
