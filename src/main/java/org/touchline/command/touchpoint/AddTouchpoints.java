package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Adds touchpoints, each in the slot that it names.
///
/// One whose id is taken, or whose slot the map does not have, is left out; references to what the
/// map does not have are cleared.
///
/// @param index among the touchpoints that are in the slot already, the same in every slot;
///   [Placement#LAST] for the end
public record AddTouchpoints(List<Touchpoint> touchpoints, int index) implements Command {
    public AddTouchpoints {
        touchpoints = List.copyOf(touchpoints);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        Set<String> taken = Ids.ofTouchpoints(map.touchpoints());
        References references = References.of(map);
        List<CellOrder.Newcomer> newcomers =
                touchpoints.stream()
                        .filter(touchpoint -> isFree(touchpoint, taken))
                        .filter(touchpoint -> references.has(touchpoint.slot()))
                        .map(references::known)
                        .map(touchpoint -> new CellOrder.Newcomer(touchpoint, index))
                        .toList();
        return ElementList.TOUCHPOINTS.with(
                map, new CellOrder(map).insert(map.touchpoints(), newcomers));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.addTouchpoints", touchpoints.size());
    }

    private static boolean isFree(Touchpoint touchpoint, Set<String> taken) {
        Set<String> ids = Ids.ofTouchpoints(List.of(touchpoint));
        return Collections.disjoint(ids, taken) && taken.addAll(ids);
    }
}
