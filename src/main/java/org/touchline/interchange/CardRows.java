package org.touchline.interchange;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes touchpoints of the rows of a table, and collects what they name.
final class CardRows {
    private final List<Column> columns;
    private final ValueReader values;
    private final Words words;
    private final Named<Channel> channels;
    private final Named<Device> devices;
    private final Named<JourneyPath> paths;
    private final Named<Stage> stages;
    private final Named<TimeSlot> times;
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private int setAside;

    CardRows(List<Column> columns, Known known, ValueReader values, Words words) {
        this.columns = columns;
        this.values = values;
        this.words = words;
        channels =
                new Named<>(known.channels(), Channel::id, Channel::name, "channel", Channel::of);
        devices = new Named<>(known.devices(), Device::id, Device::name, "device", Device::of);
        paths =
                new Named<>(
                        known.paths(), JourneyPath::id, JourneyPath::name, "path", JourneyPath::of);
        stages = new Named<>(List.of(), Stage::id, Stage::name, "s", Stage::of);
        times = new Named<>(List.of(), TimeSlot::id, TimeSlot::name, "t", TimeSlot::of);
    }

    /// @param cells those beyond the columns are kept as well
    void add(List<String> cells) {
        var card = new Card(Touchpoint.named("tp" + (touchpoints.size() + 1), ""));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                card.read(i < columns.size() ? columns.get(i) : new Column.Other(""), cells.get(i));
            }
        }
        touchpoints.add(card.done());
    }

    CardTable done() {
        JourneyMap part =
                JourneyMap.titled("")
                        .edit()
                        .stages(stages.used())
                        .times(times.used())
                        .channels(channels.used())
                        .devices(devices.used())
                        .paths(paths.used())
                        .touchpoints(touchpoints)
                        .done();
        return new CardTable(part, hasPlaces(), setAside);
    }

    private boolean hasPlaces() {
        return columns.stream()
                .anyMatch(column ->
                        column instanceof Column.OfStage || column instanceof Column.OfTime);
    }

    /// One touchpoint in the making.
    private final class Card {
        private final List<String> remarks = new ArrayList<>();
        private Touchpoint touchpoint;
        private String stage = "";
        private String time = "";

        Card(Touchpoint touchpoint) {
            this.touchpoint = touchpoint;
        }

        void read(Column column, String cell) {
            switch (column) {
                case Column.OfProperty(Property<?> property) -> read(property, cell);
                case Column.OfStage _ -> stage = oneLine(cell);
                case Column.OfTime _ -> time = oneLine(cell);
                case Column.Other(String header) -> remark(header, cell);
            }
        }

        private <T> void read(Property<T> property, String cell) {
            Optional<T> value = value(property, cell);
            if (value.isPresent()) {
                touchpoint = touchpoint.with(property, value.get());
            } else {
                remark(words.text(property.labelKey()), cell);
                setAside++;
            }
        }

        private void remark(String header, String cell) {
            remarks.add(header.isEmpty() ? cell.strip() : header + ": " + cell.strip());
        }

        /// What stands in a stage stands at a time, and the reverse.
        Touchpoint done() {
            boolean isPlaced = !stage.isEmpty() || !time.isEmpty();
            Slot slot = isPlaced ? new Slot(stages.id(stage), times.id(time)) : Slot.PARKING_LOT;
            String remark = touchpoint.get(TouchpointProperties.REMARK);
            if (!remark.isEmpty()) {
                remarks.addFirst(remark);
            }
            return touchpoint
                    .at(slot)
                    .with(TouchpointProperties.REMARK, String.join("\n", remarks));
        }
    }

    @SuppressWarnings("unchecked") // a kind names the type of its values
    private <T> Optional<T> value(Property<T> property, String cell) {
        return switch (property.kind()) {
            case PropertyKind.Reference(PropertyKind.Referent referent) ->
                    (Optional<T>) Optional.of(medium(referent, oneLine(cell)));
            case PropertyKind.PathList _ -> (Optional<T>) paths(ValueReader.lines(cell));
            default -> values.read(property, cell);
        };
    }

    private String medium(PropertyKind.Referent referent, String name) {
        return switch (referent) {
            case CHANNEL -> channels.id(name);
            case DEVICE -> devices.id(name);
        };
    }

    /// A path that is not known is not made: who goes it and why, no table says.
    private Optional<List<String>> paths(List<String> names) {
        return names.stream().allMatch(paths::knows)
                ? Optional.of(names.stream().map(paths::id).distinct().toList())
                : Optional.empty();
    }

    private static String oneLine(String cell) {
        return String.join(" ", ValueReader.lines(cell));
    }
}
