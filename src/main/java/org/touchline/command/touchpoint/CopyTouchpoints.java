package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.command.References;
import org.touchline.command.touchpoint.CellOrder.Newcomer;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Copies touchpoints, with all that is in them, to cells of the grid or to the parking lot.
///
/// Placements of touchpoints or in slots that the map does not have are left out.
///
/// @param placements which touchpoint is copied where; see [CardGroup] for several that keep
///   together
public record CopyTouchpoints(List<Placement> placements) implements Command {
    public CopyTouchpoints {
        placements = List.copyOf(placements);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return ElementList.TOUCHPOINTS.with(
                map, new CellOrder(map).insert(map.touchpoints(), copies(map)));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.copyTouchpoints", placements.size());
    }

    /// The ids that the copies get in a map, in the order of the placements.
    public List<String> copyIds(JourneyMap map) {
        return copies(map).stream().map(copy -> copy.touchpoint().id()).toList();
    }

    private List<Newcomer> copies(JourneyMap map) {
        References references = References.of(map);
        Iterator<String> ids = Ids.freeForTouchpoints(map);
        Map<String, Touchpoint> originals =
                map.touchpoints().stream()
                        .collect(Collectors.toMap(Touchpoint::id, Function.identity()));
        List<Newcomer> copies = new ArrayList<>();
        for (Placement placement : placements) {
            Touchpoint original = originals.get(placement.touchpoint());
            if (original != null && references.has(placement.slot())) {
                Touchpoint copy = renamed(original, ids).at(placement.slot());
                copies.add(new Newcomer(copy, placement.index()));
            }
        }
        return copies;
    }

    private static Touchpoint renamed(Touchpoint touchpoint, Iterator<String> ids) {
        return touchpoint
                .withId(ids.next())
                .withParts(touchpoint.parts().stream().map(part -> renamed(part, ids)).toList());
    }
}
