package org.touchline.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.touchline.geometry.Color;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;
import org.touchline.style.Palette;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The elements of one map, found fast by what refers to them.
final class MapIndex {
    private static final Channel NO_CHANNEL =
            new Channel("", "", "", Nature.NOT_GIVEN, UnknownFields.NONE);
    private static final Device NO_DEVICE = new Device("", "", "", UnknownFields.NONE);

    private final JourneyMap map;
    private final Map<String, Channel> channels;
    private final Map<String, Device> devices;
    private final Map<String, Stage> stages;
    private final Map<String, TimeSlot> times;
    private final Map<String, List<Touchpoint>> byTime;
    private final List<Touchpoint> visited;

    MapIndex(JourneyMap map) {
        this.map = map;
        stages = byId(map.stages(), Stage::id);
        times = byId(map.times(), TimeSlot::id);
        channels = byId(map.channels(), Channel::id);
        devices = byId(map.devices(), Device::id);
        byTime =
                map.touchpoints().stream()
                        .filter(this::isOnGrid)
                        .collect(groupingBy(touchpoint -> touchpoint.slot().time()));
        visited = map.times().stream().flatMap(time -> at(time).stream()).toList();
    }

    JourneyMap map() {
        return map;
    }

    /// The touchpoints of the grid in the order in which they are visited: by time, then as the
    /// document has them.
    List<Touchpoint> visited() {
        return visited;
    }

    /// The touchpoints of a time slot, in the same order.
    List<Touchpoint> at(TimeSlot time) {
        return byTime.getOrDefault(time.id(), List.of());
    }

    /// The touchpoints of a time slot that one stage has, in the same order.
    List<Touchpoint> at(Stage stage, TimeSlot time) {
        return at(time).stream()
                .filter(touchpoint -> touchpoint.slot().stage().equals(stage.id()))
                .toList();
    }

    /// The channel of a touchpoint, or one without a name.
    Channel channel(Touchpoint touchpoint) {
        return channels.getOrDefault(touchpoint.channel(), NO_CHANNEL);
    }

    /// The device of a touchpoint, or one without a name.
    Device device(Touchpoint touchpoint) {
        return devices.getOrDefault(touchpoint.device(), NO_DEVICE);
    }

    /// The time slot of an id that the map has.
    TimeSlot time(String id) {
        return times.get(id);
    }

    /// The name of the stage of a touchpoint of the grid.
    String stageName(Touchpoint touchpoint) {
        return stages.get(touchpoint.slot().stage()).name();
    }

    /// The name of the time slot of a touchpoint of the grid.
    String timeName(Touchpoint touchpoint) {
        return times.get(touchpoint.slot().time()).name();
    }

    /// The colour that a stage was given, or the one of its turn.
    Color color(Stage stage) {
        return Color.parse(stage.color())
                .orElseGet(() -> Palette.stage(map.stages().indexOf(stage)));
    }

    private boolean isOnGrid(Touchpoint touchpoint) {
        return stages.containsKey(touchpoint.slot().stage())
                && times.containsKey(touchpoint.slot().time());
    }

    private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
        return elements.stream().collect(toMap(id, Function.identity()));
    }
}
