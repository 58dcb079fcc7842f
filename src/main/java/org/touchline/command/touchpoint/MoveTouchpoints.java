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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Touchpoint> moving = new HashMap<>();
        List<Touchpoint> rest = new ArrayList<>();
        Map<Slot, Integer> restInSlot = new HashMap<>();
        boolean moves = false;
        for (Touchpoint touchpoint : map.touchpoints()) {
            Placement placement = wanted.get(touchpoint.id());
            int index = restInSlot.getOrDefault(touchpoint.slot(), 0);
            if (placement == null) {
                rest.add(touchpoint);
                restInSlot.put(touchpoint.slot(), index + 1);
            } else {
                moving.put(touchpoint.id(), touchpoint.at(placement.slot()));
                moves |= !placement.slot().equals(touchpoint.slot()) || placement.index() != index;
            }
        }
        return moves ? ElementList.TOUCHPOINTS.with(map, placed(map, wanted, moving, rest)) : map;
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

    private Map<String, Placement> wanted(JourneyMap map) {
        References references = References.of(map);
        Map<String, Placement> wanted = new LinkedHashMap<>();
        for (Placement placement : placements) {
            if (references.has(placement.slot())) {
                wanted.put(placement.touchpoint(), placement);
            }
        }
        return wanted;
    }

    private static List<Touchpoint> placed(
            JourneyMap map,
            Map<String, Placement> wanted,
            Map<String, Touchpoint> moving,
            List<Touchpoint> rest) {
        List<Newcomer> newcomers =
                wanted.values().stream()
                        .filter(placement -> moving.containsKey(placement.touchpoint()))
                        .map(placement ->
                                new Newcomer(moving.get(placement.touchpoint()), placement.index()))
                        .toList();
        return new CellOrder(map).insert(rest, newcomers);
    }
}
