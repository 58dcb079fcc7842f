package org.touchline.command;

import org.touchline.command.cast.AddPath;
import org.touchline.command.cast.AddPersona;
import org.touchline.command.cast.EditPath;
import org.touchline.command.cast.EditPersona;
import org.touchline.command.cast.RemovePath;
import org.touchline.command.cast.RemovePersona;
import org.touchline.command.lane.AddLane;
import org.touchline.command.lane.AddNote;
import org.touchline.command.lane.EditNote;
import org.touchline.command.lane.MoveLane;
import org.touchline.command.lane.RemoveLane;
import org.touchline.command.lane.RemoveNote;
import org.touchline.command.lane.RenameLane;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.command.medium.EditChannel;
import org.touchline.command.medium.EditDevice;
import org.touchline.command.medium.RemoveChannel;
import org.touchline.command.medium.RemoveDevice;
import org.touchline.command.structure.AddStage;
import org.touchline.command.structure.AddTimeSlot;
import org.touchline.command.structure.CardFate;
import org.touchline.command.structure.EditStage;
import org.touchline.command.structure.EditTimeSlot;
import org.touchline.command.structure.MoveStage;
import org.touchline.command.structure.MoveTimeSlot;
import org.touchline.command.structure.RemoveStage;
import org.touchline.command.structure.RemoveTimeSlot;
import org.touchline.command.structure.ResizeStage;
import org.touchline.command.structure.ResizeTimeSlot;
import org.touchline.command.touchpoint.AddTouchpoints;
import org.touchline.command.touchpoint.CardGroup;
import org.touchline.command.touchpoint.Clipping;
import org.touchline.command.touchpoint.DeleteTouchpoints;
import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.command.touchpoint.PlacedBy;
import org.touchline.command.touchpoint.Placement;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.command.wording.ReplaceText;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.GeneratedValues;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Extent;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;
import org.touchline.model.wording.TextOwner;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

// Size: a sample for each command.
/// Commands of every kind for a map, on elements that it has. A kind of element that it lacks
/// altogether has no samples.
public final class CommandSamples {
    private final JourneyMap map;
    private final Random random;
    private final List<Command> samples = new ArrayList<>();

    private CommandSamples(JourneyMap map, Random random) {
        this.map = map;
        this.random = random;
    }

    /// @param random picks the elements
    public static List<Command> of(JourneyMap map, Random random) {
        var all = new CommandSamples(map, random);
        all.view();
        all.lanes();
        all.cast();
        all.media();
        if (!map.stages().isEmpty() && !map.times().isEmpty()) {
            all.stages();
            all.times();
            all.notes();
            all.touchpoints();
        }
        return all.samples;
    }

    private void view() {
        Arrangement other =
                map.view().arrangement() == Arrangement.TIME_ACROSS
                        ? Arrangement.STAGES_ACROSS
                        : Arrangement.TIME_ACROSS;
        add(new SetArrangement(other));
        add(new RestoreMap(map.edit().brief(map.brief().withTitle("As it was kept")).done()));
        add(new EditBrief(map.brief().withTitle("Another title")));
    }

    private void stages() {
        Stage stage = any(map.stages());
        Stage last = map.stages().getLast();
        add(new AddStage(Stage.of(free(ElementList.STAGES), "Loyalty"), 1));
        add(new EditStage(stage.withName("Renamed").withColor("#123456")));
        add(new MoveStage(last.id(), 0));
        add(new ResizeStage(stage.id(), any(List.of(Arrangement.values())), new Extent(300)));
        add(new RemoveStage(stage.id(), new CardFate.Park()));
        add(new RemoveStage(stage.id(), new CardFate.Delete()));
        other(map.stages(), stage)
                .map(Stage::id)
                .map(CardFate.MoveTo::new)
                .ifPresent(fate -> add(new RemoveStage(stage.id(), fate)));
    }

    private void times() {
        TimeSlot time = any(map.times());
        TimeSlot last = map.times().getLast();
        add(new AddTimeSlot(TimeSlot.of(free(ElementList.TIMES), "A year later"), 1));
        add(new EditTimeSlot(time.withName("Renamed").withStart("09:00")));
        add(new MoveTimeSlot(last.id(), 0));
        add(new ResizeTimeSlot(time.id(), new Extent(300)));
        add(new RemoveTimeSlot(time.id(), new CardFate.Park()));
        add(new RemoveTimeSlot(time.id(), new CardFate.Delete()));
        other(map.times(), time)
                .map(TimeSlot::id)
                .map(CardFate.MoveTo::new)
                .ifPresent(fate -> add(new RemoveTimeSlot(time.id(), fate)));
    }

    private void lanes() {
        add(new AddLane(newTextLane(), 1));
        if (map.lanes().isEmpty()) {
            return;
        }
        Lane lane = any(map.lanes());
        add(new SetHiddenLanes(List.of(lane.id())));
        add(new RenameLane(lane.id(), "Renamed"));
        add(new MoveLane(map.lanes().getLast().id(), 0));
        add(new RemoveLane(lane.id()));
    }

    private void notes() {
        map.lanes().stream()
                .filter(lane -> lane.type() == LaneType.TEXT)
                .findFirst()
                .ifPresent(lane -> add(new AddNote(newNote(lane.id()))));
        if (!map.notes().isEmpty()) {
            Note note = any(map.notes());
            add(new EditNote(note.withText("Rewritten").atTime(any(map.times()).id())));
            add(new RemoveNote(note.id()));
        }
    }

    private void cast() {
        add(new AddPersona(newPersona()));
        if (!map.personas().isEmpty()) {
            Persona persona = any(map.personas());
            add(new EditPersona(persona.withName("Renamed")));
            add(new RemovePersona(persona.id()));
        }
        add(new AddPath(newPath()));
        if (!map.paths().isEmpty()) {
            JourneyPath path = any(map.paths());
            add(new EditPath(path.withName("Renamed").withPersona("")));
            add(new RemovePath(path.id()));
        }
    }

    private void media() {
        add(new AddChannel(newChannel()));
        add(new AddDevice(newDevice()));
        if (!map.channels().isEmpty()) {
            Channel channel = any(map.channels());
            add(new EditChannel(newChannel(channel.id(), channel.unknown())));
            add(new RemoveChannel(channel.id()));
        }
        if (!map.devices().isEmpty()) {
            Device device = any(map.devices());
            add(new EditDevice(newDevice(device.id(), device.unknown())));
            add(new RemoveDevice(device.id()));
        }
    }

    private void touchpoints() {
        add(new AddTouchpoints(List.of(newTouchpoint()), random.nextInt(3)));
        add(
                new Sequence(
                        new AddChannel(newChannel()).name(),
                        List.of(
                                new AddChannel(newChannel()),
                                new AddTouchpoints(
                                        List.of(
                                                newTouchpoint()
                                                        .with(
                                                                TouchpointProperties.CHANNEL,
                                                                newChannel().id())),
                                        0))));
        JourneyMap table = SmallMap.of("a1 x", "- y").edit().channels(List.of(newChannel())).done();
        add(new PasteTouchpoints(table, PlacedBy.NAME, anySlot(), List.of()));
        if (map.touchpoints().isEmpty()) {
            return;
        }
        List<String> ids =
                Stream.generate(() -> any(map.touchpoints()).id()).limit(3).distinct().toList();
        CardGroup group = CardGroup.of(map, ids, ids.getFirst());
        add(group.moveTo(anySlot(), random.nextInt(3)));
        add(group.copyTo(anySlot(), random.nextInt(3)));
        add(group.moveTo(Slot.PARKING_LOT, Placement.LAST));
        JourneyMap clipping = Clipping.of(map, ids);
        add(new PasteTouchpoints(clipping, PlacedBy.POSITION, anySlot(), ids));
        add(new PasteTouchpoints(clipping, PlacedBy.POSITION, Slot.PARKING_LOT, List.of()));
        add(new DeleteTouchpoints(ids));
        TouchpointProperties.all().forEach(property -> add(set(ids, property)));
        Touchpoint named = any(map.touchpoints());
        if (!named.name().isEmpty()) {
            add(new ReplaceText(List.of(wholeName(named)), "Reworded"));
        }
    }

    private static TextSpan wholeName(Touchpoint touchpoint) {
        var place = new TextPlace(TextOwner.TOUCHPOINT, touchpoint.id(), "name", 0, "");
        return new TextSpan(place, 0, touchpoint.name());
    }

    private <T> Command set(List<String> ids, Property<T> property) {
        return new SetProperty<>(ids, property, new GeneratedValues(random).valueOf(property));
    }

    private void add(Command command) {
        samples.add(command);
    }

    private Slot anySlot() {
        return new Slot(any(map.stages()).id(), any(map.times()).id());
    }

    private <T> T any(List<T> elements) {
        return elements.get(random.nextInt(elements.size()));
    }

    private <T> Optional<T> other(List<T> elements, T one) {
        return elements.stream().filter(element -> !element.equals(one)).findAny();
    }

    private String free(ElementList<?> list) {
        return Ids.next("new", list.ids(map));
    }

    private Touchpoint newTouchpoint() {
        return Touchpoint.named(Ids.freeForTouchpoints(map).next(), "New").at(anySlot());
    }

    private Lane newTextLane() {
        return LaneType.TEXT.create(free(ElementList.LANES), "Backstage", UnknownFields.NONE);
    }

    private Note newNote(String lane) {
        Slot slot = anySlot();
        return new Note(
                free(ElementList.NOTES),
                lane,
                slot.stage(),
                slot.time(),
                "New",
                UnknownFields.NONE);
    }

    private Persona newPersona() {
        List<String> none = List.of();
        return new Persona(
                free(ElementList.PERSONAS),
                "New",
                "",
                "",
                none,
                none,
                none,
                none,
                "",
                "no such picture",
                UnknownFields.NONE);
    }

    private JourneyPath newPath() {
        return new JourneyPath(
                free(ElementList.PATHS), "New", "nobody", "#123456", UnknownFields.NONE);
    }

    private Channel newChannel() {
        return newChannel(free(ElementList.CHANNELS), UnknownFields.NONE);
    }

    private static Channel newChannel(String id, UnknownFields unknown) {
        return new Channel(id, "Carrier pigeon", "feather", Nature.PHYSICAL, unknown);
    }

    private Device newDevice() {
        return newDevice(free(ElementList.DEVICES), UnknownFields.NONE);
    }

    private static Device newDevice(String id, UnknownFields unknown) {
        return new Device(id, "Spyglass", "eye", unknown);
    }
}
