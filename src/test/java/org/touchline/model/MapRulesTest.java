package org.touchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.model.value.UnknownFields;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What no document in the tests of `storage` is large enough to break, and that real maps break
/// nothing.
final class MapRulesTest {
    private static final JourneyMap EMPTY = JourneyMap.titled("Title");

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 1_000, 20_000})
    void generatedMapKeepsThem(int touchpoints) {
        assertThat(MapRules.check(GeneratedMap.of(touchpoints, 42))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.touchline.model.SampleMaps#all")
    void sampleKeepsThem(JourneyMap map) {
        assertThat(MapRules.check(map)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, 1000, true", "201, 1000, false", "200, 1001, false"})
    void gridHasLimits(int stages, int times, boolean isKept) {
        JourneyMap map =
                EMPTY.edit()
                        .stages(range(stages).mapToObj(i -> Stage.of("s" + i, "")).toList())
                        .times(range(times).mapToObj(i -> TimeSlot.of("t" + i, "")).toList())
                        .done();

        assertThat(MapRules.check(map).isEmpty()).isEqualTo(isKept);
    }

    @Test
    void aChangeIsCheckedByWhatItBrings() {
        JourneyMap before = GeneratedMap.of(20_000, 42);
        var touchpoints = new ArrayList<>(before.touchpoints());
        touchpoints.add(
                Touchpoint.named("one too many", "A").at(new Slot("no such stage", "time-1")));

        assertThat(MapRules.checkChange(before, before)).isEmpty();
        assertThat(MapRules.checkChange(before, before.edit().touchpoints(touchpoints).done()))
                .extracting(Violation::key)
                .containsExactlyInAnyOrder("rule.reference", "rule.count");
    }

    @Test
    void partsCountAsTouchpoints() {
        var parts = range(20_000).mapToObj(i -> Touchpoint.named("p" + i, "")).toList();
        JourneyMap map = withTouchpoint(Touchpoint.named("a", "A").withParts(parts));

        assertThat(MapRules.check(map))
                .containsExactly(
                        new Violation(
                                "/touchpoints",
                                "rule.count",
                                List.of("touchpoints", 20_000, 20_001)));
    }

    @Test
    void partsNestToDepthFour() {
        assertThat(MapRules.check(withTouchpoint(nested(4)))).isEmpty();
        assertThat(MapRules.check(withTouchpoint(nested(5))))
                .extracting(Violation::pointer)
                .containsExactly("/touchpoints/0/parts/0/parts/0/parts/0/parts/0/parts");
    }

    @ParameterizedTest
    @CsvSource({
        "image/png,  5000, 5000, ''",
        "image/png,  5000, 5001, rule.picture.points",
        "image/png,  0, 5000, rule.picture.unreadable",
        "image/png,  -1, -1, rule.picture.unreadable",
        "image/jpeg, 5000, 5000, ''",
        "image/jpeg, 65535, 65535, rule.picture.points",
    })
    void pictureIsAsLargeAsItsHeaderSays(String type, int width, int height, String key) {
        byte[] file = type.equals("image/png") ? png(width, height) : jpeg(width, height);

        assertThat(MapRules.check(withPicture(type, file)))
                .extracting(Violation::key)
                .isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void pictureHasAtMostSixteenMegabytes() {
        byte[] largest = ByteBuffer.allocate(16 << 20).put(png(1, 1)).array();
        byte[] larger = ByteBuffer.allocate((16 << 20) + 1).put(png(1, 1)).array();

        assertThat(MapRules.check(withPicture("image/png", largest))).isEmpty();
        assertThat(MapRules.check(withPicture("image/png", larger)))
                .containsExactly(
                        new Violation("/images/a/data", "rule.picture.bytes", List.of("data", 16)));
    }

    /// A file that says in its header that it has more than a decoder could hold.
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    /// The start, a segment of a camera, a table, the frame header.
    private static byte[] jpeg(int width, int height) {
        byte[] before =
                HexFormat.of().parseHex("ffd8" + "ffe000044a46" + "ffffc40003ff" + "ffc2000b08");
        return ByteBuffer.allocate(64)
                .put(before)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static JourneyMap withPicture(String type, byte[] file) {
        String data = Base64.getEncoder().encodeToString(file);
        return EMPTY.edit()
                .images(Map.of("a", new Image(type, "", data, UnknownFields.NONE)))
                .done();
    }

    private static Touchpoint nested(int depth) {
        Touchpoint innermost = Touchpoint.named("t" + depth, "");
        return range(depth)
                .mapToObj(i -> Touchpoint.named("t" + (depth - 1 - i), ""))
                .reduce(innermost, (part, whole) -> whole.withParts(List.of(part)));
    }

    private static JourneyMap withTouchpoint(Touchpoint touchpoint) {
        return EMPTY.edit().touchpoints(List.of(touchpoint)).done();
    }

    private static IntStream range(int count) {
        return IntStream.range(0, count);
    }
}
