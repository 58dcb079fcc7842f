package org.touchline.command.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.Ids;
import org.touchline.command.SmallMap;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.MapRules;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;

import java.util.List;
import java.util.stream.Stream;

/// What is cut out of one map and pasted into the same or another one.
final class PasteTouchpointsTest {
    private static final JourneyMap MAP = SmallMap.of("a1 x y", "b2 z", "- parked");

    @Test
    void theFirstCellComesToWhereItIsPastedAndTheOthersBesideIt() {
        assertThat(pasted(MAP, clipping(MAP, "x", "z"), "b2"))
                .isEqualTo("a1 x, a1 y, b2 z, b2 tp1, c3 tp2, - parked");
    }

    @Test
    void atTheBorderTheyStopTogether() {
        assertThat(pasted(MAP, clipping(MAP, "x", "z"), "c3"))
                .isEqualTo("a1 x, a1 y, b2 z, b2 tp1, c3 tp2, - parked");
    }

    @Test
    void whatIsWiderThanTheGridEndsInItsLastCells() {
        var wide = SmallMap.of("a1 p", "c3 q");
        var narrow = narrow(SmallMap.of("a1 x"));
        assertThat(pasted(narrow, wide, "a1")).isEqualTo("a1 x, a1 tp1, b2 tp2");
    }

    @Test
    void withoutACellTheyComeWhereTheyWere() {
        assertThat(pasted(MAP, clipping(MAP, "x", "z"), "-"))
                .isEqualTo("a1 x, a1 y, a1 tp1, b2 z, b2 tp2, - parked");
    }

    @Test
    void inAnotherMapTheyComeToTheSamePlaces() {
        var other =
                SmallMap.of()
                        .edit()
                        .stages(Stream.of("one", "two").map(id -> Stage.of(id, id)).toList())
                        .times(Stream.of("1", "2").map(id -> TimeSlot.of(id, id)).toList())
                        .done();
        assertThat(slots(other, clipping(MAP, "x", "z")))
                .containsExactly(new Slot("one", "1"), new Slot("two", "2"));
    }

    @Test
    void belowATouchpointTheyComeBeforeTheNextOne() {
        var paste =
                new PasteTouchpoints(
                        clipping(MAP, "x"), PlacedBy.POSITION, slot("a1"), List.of("x"));
        assertThat(SmallMap.told(paste.applyTo(MAP)))
                .isEqualTo("a1 x, a1 tp1, a1 y, b2 z, - parked");
    }

    @Test
    void whatComesFromTheParkingLotComesIntoTheCell() {
        assertThat(pasted(MAP, clipping(MAP, "parked"), "c1"))
                .isEqualTo("a1 x, a1 y, c1 tp1, b2 z, - parked");
        assertThat(pasted(MAP, clipping(MAP, "parked", "z"), "c1"))
                .isEqualTo("a1 x, a1 y, c1 tp1, b2 z, - parked, - tp2");
        assertThat(pasted(MAP, clipping(MAP, "parked"), "-"))
                .isEqualTo("a1 x, a1 y, b2 z, - parked, - tp1");
    }

    @Test
    void aMapWithoutAGridIsGivenOne() {
        var empty = JourneyMap.titled("Empty");
        var map = paste(clipping(MAP, "z"), "-").applyTo(empty);
        assertThat(SmallMap.told(map)).isEqualTo("b2 tp1");
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Stage b");
        assertThat(map.times()).extracting(TimeSlot::name).containsExactly("Time 2");
    }

    @Test
    void partsHaveNewIdsToo() {
        var whole =
                MAP.touchpoint("x").orElseThrow().withParts(List.of(Touchpoint.named("in", "In")));
        var map = MAP.edit().touchpoints(List.of(whole)).done();
        var paste = paste(clipping(map, "x"), "a1");
        var after = paste.applyTo(map);
        assertThat(MapRules.check(after)).isEmpty();
        assertThat(Ids.ofTouchpoints(after.touchpoints())).containsOnly("x", "in", "tp1", "tp2");
        assertThat(paste.pastedIds(map)).containsExactly("tp1");
    }

    @Test
    void channelsAndDevicesOfTheSameNameAreTheSame() {
        var from = with(MAP, Channel.of("web", "Website"), Device.of("d", "Phone"));
        var to = with(SmallMap.of(), Channel.of("site", " WEBSITE"), Device.of("d", "Tablet"));
        var after = paste(clipping(from, "x"), "a1").applyTo(to);

        assertThat(value(after, TouchpointProperties.CHANNEL)).isEqualTo("site");
        assertThat(after.channels()).isEqualTo(to.channels());
        assertThat(value(after, TouchpointProperties.DEVICE)).isEqualTo("d1");
        assertThat(after.devices()).extracting(Device::name).containsExactly("Tablet", "Phone");
        assertThat(MapRules.check(after)).isEmpty();
    }

    @Test
    void channelsThatAreMissingComeWithWhatTheMapKnowsOfThem() {
        var kiosk = Channel.of("kiosk", "Kiosk").withIcon("monitor");
        var from = with(MAP, kiosk, Device.of("d", "Phone"));
        var paste = paste(clipping(from, "x"), "a1");
        var to = SmallMap.of();

        assertThat(paste.newChannels(to)).containsExactly(kiosk);
        assertThat(paste.applyTo(to).channels()).containsExactly(kiosk);
        assertThat(paste.newChannels(from)).isEmpty();
    }

    @Test
    void pathsAreKeptWithinTheMapAndFoundByNameInAnotherOne() {
        var from = withPaths(MAP, JourneyPath.of("p", "Quick"), JourneyPath.of("q", "Slow"));
        var clipping = clipping(from, "x");
        assertThat(value(paste(clipping, "a1").applyTo(from), TouchpointProperties.PATHS))
                .containsExactly("p", "q");

        var to = SmallMap.of().edit().paths(List.of(JourneyPath.of("w", "slow"))).done();
        var paste = paste(clipping, "a1");
        assertThat(value(paste.applyTo(to), TouchpointProperties.PATHS)).containsExactly("w");
        assertThat(paste.leavesPaths(to)).isTrue();
        assertThat(paste.leavesPaths(from)).isFalse();
    }

    @Test
    void byNameStagesAndTimesAreFoundOrAdded() {
        var table =
                SmallMap.of("a1 x", "b1 y", "- z")
                        .edit()
                        .stages(List.of(Stage.of("a", "stage C"), Stage.of("b", "Loyalty")))
                        .times(List.of(TimeSlot.of("1", "")))
                        .done();
        var map = new PasteTouchpoints(table, PlacedBy.NAME, slot("b2"), List.of()).applyTo(MAP);

        assertThat(map.stages()).extracting(Stage::name).endsWith("Stage c", "Loyalty");
        assertThat(map.stages().getLast().id()).isEqualTo("b1");
        assertThat(map.touchpoint("tp1").orElseThrow().slot()).isEqualTo(slot("c2"));
        assertThat(map.touchpoint("tp2").orElseThrow().slot()).isEqualTo(new Slot("b1", "2"));
        assertThat(map.touchpoint("tp3").orElseThrow().slot()).isEqualTo(slot("b2"));
        assertThat(MapRules.check(map)).isEmpty();
    }

    @Test
    void whatIsCutOutIsAMapThatKeepsTheRules() {
        var from = withPaths(MAP, JourneyPath.of("p", "Quick"), JourneyPath.of("q", "Slow"));
        var clipping = clipping(with(from, Channel.of("c", "C"), Device.of("d", "D")), "x");
        assertThat(MapRules.check(clipping)).isEmpty();
        assertThat(SmallMap.told(clipping)).isEqualTo("a1 x");
        assertThat(clipping.channels()).hasSize(1);
        assertThat(clipping.paths()).hasSize(2);
    }

    private static JourneyMap clipping(JourneyMap map, String... ids) {
        return Clipping.of(map, List.of(ids));
    }

    private static PasteTouchpoints paste(JourneyMap part, String cell) {
        return new PasteTouchpoints(part, PlacedBy.POSITION, slot(cell), List.of());
    }

    private static String pasted(JourneyMap map, JourneyMap part, String cell) {
        return SmallMap.told(paste(part, cell).applyTo(map));
    }

    private static List<Slot> slots(JourneyMap map, JourneyMap part) {
        return paste(part, "-").applyTo(map).touchpoints().stream().map(Touchpoint::slot).toList();
    }

    private static Slot slot(String cell) {
        return SmallMap.slot(cell);
    }

    private static <T> T value(JourneyMap map, Property<T> property) {
        return map.touchpoint("tp1").orElseThrow().get(property);
    }

    private static JourneyMap narrow(JourneyMap map) {
        return map.edit()
                .stages(map.stages().subList(0, 2))
                .times(map.times().subList(0, 2))
                .done();
    }

    /// Each touchpoint has the channel and the device.
    private static JourneyMap with(JourneyMap map, Channel channel, Device device) {
        return map.edit()
                .channels(List.of(channel))
                .devices(List.of(device))
                .touchpoints(
                        map.touchpoints().stream()
                                .map(card -> card.with(TouchpointProperties.CHANNEL, channel.id()))
                                .map(card -> card.with(TouchpointProperties.DEVICE, device.id()))
                                .toList())
                .done();
    }

    /// Each touchpoint is on the paths.
    private static JourneyMap withPaths(JourneyMap map, JourneyPath... paths) {
        List<String> ids = Stream.of(paths).map(JourneyPath::id).toList();
        return map.edit()
                .paths(List.of(paths))
                .touchpoints(
                        map.touchpoints().stream()
                                .map(card -> card.with(TouchpointProperties.PATHS, ids))
                                .toList())
                .done();
    }
}
