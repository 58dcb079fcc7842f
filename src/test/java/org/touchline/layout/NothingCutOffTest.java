package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextLine;
import org.touchline.geometry.Insets;
import org.touchline.geometry.Rect;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever the texts of a map are: every letter is drawn, nothing lies outside its box, and no two
/// things lie over each other.
final class NothingCutOffTest {
    /// What may lie over other things: tints and rules, arrows and curves.
    private static final Set<Role> FLAT =
            EnumSet.of(Role.DECORATION, Role.ARROW, Role.EMOTION_CURVE);

    @TestFactory
    Stream<DynamicTest> inEverySample() {
        return SampleMaps.files().stream()
                .map(file -> file.getFileName().toString().replace(".journey.json", ""))
                .flatMap(name -> tests(name, SampleMaps.named(name)));
    }

    @TestFactory
    Stream<DynamicTest> withHostileTextsEverywhere() {
        JourneyMap clinic = SampleMaps.named("clinic.en");
        return HostileMap.TEXTS.stream()
                .flatMap(text -> tests(shown(text), HostileMap.of(clinic, text)));
    }

    @TestFactory
    Stream<DynamicTest> inAMapWithEverything() {
        JourneyMap map = GeneratedMap.of(150, 1);
        var view = map.view().withHiddenLanes(List.of());
        return tests("generated", map.edit().view(view).done());
    }

    private static Stream<DynamicTest> tests(String name, JourneyMap map) {
        return Arrays.stream(Arrangement.values())
                .map(arrangement ->
                        dynamicTest(
                                name + " " + arrangement.key(),
                                () -> check(Layouts.of(map, arrangement), map)));
    }

    private static void check(LaidOutMap laidOut, JourneyMap map) {
        List<Item> items = laidOut.drawing().items();
        Rect sheet =
                new Rect(0, 0, laidOut.drawing().size().width(), laidOut.drawing().size().height());
        assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
        for (Item item : items) {
            assertEncloses(sheet, item.bounds(), item.id());
            checkContents(item);
        }
        checkApart(items.stream().filter(item -> !FLAT.contains(item.role())).toList());
        for (Touchpoint touchpoint : map.touchpoints()) {
            if (touchpoint.slot().isOnGrid()) {
                Rect cell = laidOut.cellBounds(touchpoint.slot()).orElseThrow();
                Rect card = laidOut.touchpointBounds(touchpoint.id()).orElseThrow();
                assertEncloses(cell, card, touchpoint.id());
            }
        }
    }

    private static void checkContents(Item item) {
        List<Primitive> solid = new ArrayList<>();
        for (Primitive primitive : item.primitives()) {
            boolean empty = primitive instanceof TextBlock text && text.lines().isEmpty();
            if (!empty) {
                assertEncloses(item.bounds(), primitive.bounds(), item.id());
            }
            if (!empty && !(primitive instanceof Box)) {
                solid.add(primitive);
            }
            if (primitive instanceof TextBlock text) {
                checkText(text);
            }
        }
        if (!FLAT.contains(item.role())) {
            checkApart(solid, item.id());
        }
    }

    private static void checkText(TextBlock text) {
        for (TextLine line : text.lines()) {
            Rect onBaseline = new Rect(line.x(), line.baseline(), line.width(), 0);
            assertEncloses(text.bounds(), onBaseline, line.text());
        }
        String drawn = text.lines().stream().map(TextLine::text).collect(Collectors.joining());
        assertThat(letters(drawn)).isEqualTo(letters(text.text()));
    }

    private static void checkApart(List<Primitive> primitives, String item) {
        for (int i = 0; i < primitives.size(); i++) {
            for (Primitive other : primitives.subList(0, i)) {
                Primitive one = primitives.get(i);
                if (overlap(one.bounds(), other.bounds())) {
                    fail("%s: %s over %s", item, one, other);
                }
            }
        }
    }

    private static void checkApart(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            for (Item other : items.subList(0, i)) {
                if (overlap(one.bounds(), other.bounds())) {
                    fail("%s over %s", one.id(), other.id());
                }
            }
        }
    }

    /// Things may touch, with a tolerance for rounding.
    private static boolean overlap(Rect one, Rect other) {
        return one.inset(Insets.of(1e-6, 1e-6)).intersects(other);
    }

    private static void assertEncloses(Rect outer, Rect inner, String what) {
        if (!outer.encloses(inner)) {
            fail("%s: %s is not within %s", what, inner, outer);
        }
    }

    /// What is seen of a text, without blanks.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isDefined)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .filter(c -> Character.getType(c) != Character.CONTROL)
                .filter(c -> c < 0xFE00 || c > 0xFE0F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shown(String text) {
        String start = text.substring(0, Math.min(12, text.length()));
        return "%d characters of “%s”".formatted(text.length(), start.replaceAll("\\p{C}", "?"));
    }
}
