package org.touchline.layout.grid;

import org.touchline.geometry.Color;
import org.touchline.layout.sheet.Cards;
import org.touchline.layout.sheet.Column;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;
import org.touchline.style.Palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The elements of one map, found fast by what refers to them, and its cards by where they stand.
public final class MapIndex {
    private static final Channel NO_CHANNEL =
            new Channel("", "", "", Nature.NOT_GIVEN, UnknownFields.NONE);
    private static final Device NO_DEVICE = new Device("", "", "", UnknownFields.NONE);

    private final JourneyMap map;
    private final Map<String, Channel> channels;
    private final Map<String, Device> devices;
    private final Map<String, TimeCards> byTime = new HashMap<>();
    private final StageNumbers stages;
    private final List<List<SlotCards>> byStage = new ArrayList<>();
    private final List<TimeCards> times = new ArrayList<>();

    private MapIndex(JourneyMap map) {
        this.map = map;
        channels = byId(map.channels(), Channel::id);
        devices = byId(map.devices(), Device::id);
        stages = new StageNumbers(map.stages());
        map.stages().forEach(_ -> byStage.add(new ArrayList<>()));
    }

    /// The index of a map; it shares with that of another map all cards that stand as they stood
    /// there.
    public static MapIndex of(JourneyMap map, MapIndex before) {
        MapIndex index = new MapIndex(map);
        index.sort(before.byTime);
        return index;
    }

    /// What a first map is indexed after.
    public static MapIndex ofNothing() {
        return new MapIndex(JourneyMap.titled(""));
    }

    public JourneyMap map() {
        return map;
    }

    /// The cards of each time slot, in the order of the slots.
    public List<TimeCards> times() {
        return times;
    }

    /// The touchpoints of the grid in the order in which they are visited: by time, then as the
    /// document has them.
    public List<Touchpoint> visited() {
        return times.stream().flatMap(time -> time.cards().touchpoints().stream()).toList();
    }

    /// The cards of a stage, in the order of time.
    public List<SlotCards> of(Stage stage) {
        return byStage.get(stages.number(stage));
    }

    /// The channel of a touchpoint, or one without a name.
    public Channel channel(Touchpoint touchpoint) {
        return channels.getOrDefault(touchpoint.channel(), NO_CHANNEL);
    }

    /// The device of a touchpoint, or one without a name.
    public Device device(Touchpoint touchpoint) {
        return devices.getOrDefault(touchpoint.device(), NO_DEVICE);
    }

    /// The time slot of an id that the map has.
    public TimeSlot time(String id) {
        return byTime.get(id).time();
    }

    /// The cards of a slot; empty where it has none.
    public Optional<SlotCards> at(Slot slot) {
        TimeCards time = byTime.get(slot.time());
        return time == null ? Optional.empty() : time.at(slot.stage());
    }

    /// The cards of a stage and a time slot, perhaps none.
    public Cards cardsAt(Stage stage, TimeSlot time) {
        return byTime.get(time.id())
                .at(stage.id())
                .map(SlotCards::cards)
                .orElseGet(() -> new Cards(List.of()));
    }

    /// The slots with cards that stand in a column, from top to bottom.
    List<SlotCards> in(Column column) {
        TimeCards time = byTime.get(column.time());
        if (time == null || column.cards().touchpoints().isEmpty()) {
            return List.of();
        }
        return column.stage().isEmpty()
                ? time.slots()
                : List.of(time.at(column.stage()).orElseThrow());
    }

    /// The colour that a stage was given, or the one of its turn.
    public Color color(Stage stage) {
        return Color.parse(stage.color()).orElseGet(() -> Palette.stage(stages.number(stage)));
    }

    private void sort(Map<String, TimeCards> before) {
        Map<String, List<Touchpoint>> touchpoints = touchpointsByTime();
        for (TimeSlot time : map.times()) {
            String id = time.id();
            TimeCards cards = TimeCards.of(time, touchpoints.get(id), stages, before.get(id));
            times.add(cards);
            byTime.put(id, cards);
            for (SlotCards slot : cards.slots()) {
                byStage.get(stages.number(slot.stage())).add(slot);
            }
        }
    }

    /// Looks each time slot up only once where touchpoints are in its order, as they are in most
    /// documents.
    private Map<String, List<Touchpoint>> touchpointsByTime() {
        Map<String, List<Touchpoint>> all = HashMap.newHashMap(map.times().size());
        map.times().forEach(time -> all.put(time.id(), new ArrayList<>()));
        String lastTime = "";
        List<Touchpoint> last = null;
        for (Touchpoint touchpoint : map.touchpoints()) {
            String time = touchpoint.slot().time();
            if (!time.equals(lastTime)) {
                lastTime = time;
                last = all.get(time);
            }
            if (last != null && stages.number(touchpoint) != StageNumbers.NONE) {
                last.add(touchpoint);
            }
        }
        return all;
    }

    private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
        Map<String, T> byId = HashMap.newHashMap(elements.size());
        elements.forEach(element -> byId.put(id.apply(element), element));
        return byId;
    }
}
