package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.command.touchpoint.CellOrder.Newcomer;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves touchpoints to cells of the grid or to the parking lot.
///
/// Placements of touchpoints or in slots that the map does not have are left out.
///
/// @param placements see [CardGroup] for several that keep together
public record MoveTouchpoints(List<Placement> placements) implements Command {
    public MoveTouchpoints {
        placements = List.copyOf(placements);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        Map<String, Placement> wanted = wanted(map);
        return moves(map, wanted)
                ? ElementList.TOUCHPOINTS.with(map, moved(map, wanted.values()))
                : map;
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.moveTouchpoints", placements.size());
    }

    /// Moves of the same touchpoints by a key that is held down are one step.
    @Override
    public String mergeKey() {
        return placements.stream()
                .map(Placement::touchpoint)
                .collect(Collectors.joining("\n", "place of ", ""));
    }

    /// By the ids of touchpoints that the map has.
    private Map<String, Placement> wanted(JourneyMap map) {
        References references = References.of(map);
        Map<String, Placement> wanted = new LinkedHashMap<>();
        for (Placement placement : placements) {
            if (references.has(placement.slot())
                    && map.touchpoint(placement.touchpoint()).isPresent()) {
                wanted.put(placement.touchpoint(), placement);
            }
        }
        return wanted;
    }

    /// Whether any touchpoint is not where it shall be already.
    private static boolean moves(JourneyMap map, Map<String, Placement> wanted) {
        Set<Slot> slots = new HashSet<>();
        for (String id : wanted.keySet()) {
            slots.add(map.touchpoint(id).orElseThrow().slot());
        }
        return slots.stream().anyMatch(slot -> moves(map.touchpointsAt(slot), wanted));
    }

    /// @param inSlot all touchpoints of one slot
    private static boolean moves(List<Touchpoint> inSlot, Map<String, Placement> wanted) {
        int index = 0;
        for (Touchpoint touchpoint : inSlot) {
            Placement placement = wanted.get(touchpoint.id());
            if (placement == null) {
                index++;
            } else if (placement.index() != index || !placement.slot().equals(touchpoint.slot())) {
                return true;
            }
        }
        return false;
    }

    private static List<Touchpoint> moved(JourneyMap map, Collection<Placement> wanted) {
        Set<String> moving = new HashSet<>();
        List<Newcomer> newcomers = new ArrayList<>();
        for (Placement placement : wanted) {
            Touchpoint touchpoint = map.touchpoint(placement.touchpoint()).orElseThrow();
            moving.add(touchpoint.id());
            newcomers.add(new Newcomer(touchpoint.at(placement.slot()), placement.index()));
        }
        List<Touchpoint> rest = new ArrayList<>(map.touchpoints().size());
        for (Touchpoint touchpoint : map.touchpoints()) {
            if (!moving.contains(touchpoint.id())) {
                rest.add(touchpoint);
            }
        }
        return new CellOrder(map).insert(rest, newcomers);
    }
}
