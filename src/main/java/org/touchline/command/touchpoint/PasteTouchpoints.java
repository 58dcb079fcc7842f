package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the touchpoints of a part of a map into a map, with new ids: see [Clipping] for the part.
///
/// Their channels, devices and paths are those of the same name. Channels and devices that the map
/// lacks come with them; paths do not, they belong to their map.
///
/// @param part a map with the touchpoints and what they name
/// @param at the cell of the first stage and time slot that they use; without any on the grid, of
///   all of them. The parking lot where there is no such cell: then they come where they were
/// @param below ids of touchpoints: what comes into their cell comes below them, not at the end
public record PasteTouchpoints(JourneyMap part, PlacedBy placedBy, Slot at, List<String> below)
        implements Command {
    private static final PasteAxis.Kind<Stage> STAGES =
            new PasteAxis.Kind<>(ElementList.STAGES, Stage::name, Stage::withId);
    private static final PasteAxis.Kind<TimeSlot> TIMES =
            new PasteAxis.Kind<>(ElementList.TIMES, TimeSlot::name, TimeSlot::withId);

    public PasteTouchpoints {
        below = List.copyOf(below);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        return part.touchpoints().isEmpty() ? map : new Paste(map).done();
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.pasteTouchpoints", part.touchpoints().size());
    }

    /// The ids that the touchpoints get in a map, in their order.
    public List<String> pastedIds(JourneyMap map) {
        Iterator<String> ids = Ids.freeForTouchpoints(map);
        return part.touchpoints().stream()
                .map(touchpoint -> withIds(touchpoint, ids).id())
                .toList();
    }

    /// The channels that the map lacks.
    public List<Channel> newChannels(JourneyMap map) {
        return channels(map).missing();
    }

    /// The devices that the map lacks.
    public List<Device> newDevices(JourneyMap map) {
        return devices(map).missing();
    }

    /// Whether some of the touchpoints are on paths that the map lacks.
    public boolean leavesPaths(JourneyMap map) {
        return !paths(map).missing().isEmpty();
    }

    private Namesakes<Channel> channels(JourneyMap map) {
        return new Namesakes<>(
                map, ElementList.CHANNELS, part.channels(), Channel::name, Channel::withId);
    }

    private Namesakes<Device> devices(JourneyMap map) {
        return new Namesakes<>(
                map, ElementList.DEVICES, part.devices(), Device::name, Device::withId);
    }

    private Namesakes<JourneyPath> paths(JourneyMap map) {
        return new Namesakes<>(
                map, ElementList.PATHS, part.paths(), JourneyPath::name, (path, _) -> path);
    }

    private static Touchpoint withIds(Touchpoint touchpoint, Iterator<String> ids) {
        return touchpoint
                .withId(ids.next())
                .withParts(touchpoint.parts().stream().map(inner -> withIds(inner, ids)).toList());
    }

    /// The paste into one map.
    private final class Paste {
        private final JourneyMap map;
        private final Namesakes<Channel> channels;
        private final Namesakes<Device> devices;
        private final Namesakes<JourneyPath> paths;
        private final PasteAxis<Stage> stages;
        private final PasteAxis<TimeSlot> times;
        private final Map<Slot, Integer> indexes = new HashMap<>();

        Paste(JourneyMap map) {
            this.map = map;
            channels = channels(map);
            devices = devices(map);
            paths = paths(map);
            Set<Slot> used =
                    part.touchpoints().stream()
                            .map(Touchpoint::slot)
                            .filter(Slot::isOnGrid)
                            .collect(Collectors.toSet());
            Set<String> usedStages = used.stream().map(Slot::stage).collect(Collectors.toSet());
            Set<String> usedTimes = used.stream().map(Slot::time).collect(Collectors.toSet());
            Slot here = known(at) ? at : Slot.PARKING_LOT;
            stages = axis(STAGES, usedStages, here.stage());
            times = axis(TIMES, usedTimes, here.time());
        }

        private <T> PasteAxis<T> axis(PasteAxis.Kind<T> kind, Set<String> used, String here) {
            return switch (placedBy) {
                case POSITION -> PasteAxis.byPosition(kind, map, part, used, here);
                case NAME -> PasteAxis.byName(kind, map, part, used, here);
            };
        }

        JourneyMap done() {
            countBelow();
            JourneyMap ready =
                    map.edit()
                            .stages(joined(map.stages(), stages.missing()))
                            .times(joined(map.times(), times.missing()))
                            .channels(joined(map.channels(), channels.missing()))
                            .devices(joined(map.devices(), devices.missing()))
                            .done();
            return ElementList.TOUCHPOINTS.with(
                    ready, new CellOrder(ready).insert(map.touchpoints(), newcomers()));
        }

        private List<CellOrder.Newcomer> newcomers() {
            Iterator<String> ids = Ids.freeForTouchpoints(map);
            List<CellOrder.Newcomer> newcomers = new ArrayList<>();
            for (Touchpoint touchpoint : part.touchpoints()) {
                Slot slot = slot(touchpoint);
                Touchpoint pasted = atHome(withIds(touchpoint, ids)).at(slot);
                int index = indexes.getOrDefault(slot, Placement.LAST);
                newcomers.add(new CellOrder.Newcomer(pasted, index));
            }
            return newcomers;
        }

        private Touchpoint atHome(Touchpoint touchpoint) {
            return touchpoint
                    .with(TouchpointProperties.CHANNEL, channels.of(touchpoint.channel()))
                    .with(TouchpointProperties.DEVICE, devices.of(touchpoint.device()))
                    .with(
                            TouchpointProperties.PATHS,
                            touchpoint.get(TouchpointProperties.PATHS).stream()
                                    .map(paths::of)
                                    .filter(id -> ElementList.PATHS.has(map, id))
                                    .toList())
                    .withParts(touchpoint.parts().stream().map(this::atHome).toList());
        }

        private Slot slot(Touchpoint touchpoint) {
            if (!touchpoint.slot().isOnGrid()) {
                boolean comesAlong = placedBy == PlacedBy.NAME || stages.ids().isEmpty();
                return comesAlong && known(at) ? at : Slot.PARKING_LOT;
            }
            String stage = stages.ids().get(touchpoint.slot().stage());
            String time = times.ids().get(touchpoint.slot().time());
            return stage.isEmpty() || time.isEmpty() ? Slot.PARKING_LOT : new Slot(stage, time);
        }

        private boolean known(Slot slot) {
            return ElementList.STAGES.has(map, slot.stage())
                    && ElementList.TIMES.has(map, slot.time());
        }

        private void countBelow() {
            Set<String> above = new HashSet<>(below);
            Map<Slot, Integer> counts = new HashMap<>();
            for (Touchpoint touchpoint : map.touchpoints()) {
                int count = counts.merge(touchpoint.slot(), 1, Integer::sum);
                if (above.contains(touchpoint.id())) {
                    indexes.put(touchpoint.slot(), count);
                }
            }
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}
