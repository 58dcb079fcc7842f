package org.touchline.model;

import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The ids that elements of a map may refer to.
record KnownIds(
        Set<String> personas,
        Set<String> stages,
        Set<String> times,
        Set<String> channels,
        Set<String> devices,
        Set<String> paths,
        Set<String> lanes,
        Set<String> textLanes,
        Set<String> images) {
    static KnownIds of(JourneyMap map) {
        return new KnownIds(
                ids(map.personas(), Persona::id),
                ids(map.stages(), Stage::id),
                ids(map.times(), TimeSlot::id),
                ids(map.channels(), Channel::id),
                ids(map.devices(), Device::id),
                ids(map.paths(), JourneyPath::id),
                ids(map.lanes(), Lane::id),
                textLanes(map.lanes()),
                map.images().keySet());
    }

    private static <T> Set<String> ids(List<T> elements, Function<T, String> id) {
        return elements.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> textLanes(List<Lane> lanes) {
        return ids(lanes.stream().filter(lane -> lane.type() == LaneType.TEXT).toList(), Lane::id);
    }
}
