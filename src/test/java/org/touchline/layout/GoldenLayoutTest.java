package org.touchline.layout;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Drawing;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.value.Arrangement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// The layout of every sample is the one that somebody looked at. A change that is meant is
/// accepted by `-Dgolden.update=true`, after a look at the pictures.
final class GoldenLayoutTest {
    /// Of one map each primitive is kept, of the others items and lines: what else they could tell
    /// is the same.
    @ParameterizedTest
    @EnumSource
    void theCommutersMapIsDrawnAsBefore(Arrangement arrangement) throws IOException {
        Drawing drawing = Layouts.of(SampleMaps.commuter(), arrangement).drawing();
        Golden.check("commuter.en-" + arrangement.key() + "-full", DrawingDump.full(drawing));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsLaidOutAsBefore() {
        return SampleMaps.files().stream()
                .map(Path::getFileName)
                .map(file -> file.toString().replace(".journey.json", ""))
                .flatMap(name ->
                        Arrays.stream(Arrangement.values())
                                .map(arrangement -> sample(name, arrangement)));
    }

    private static DynamicTest sample(String name, Arrangement arrangement) {
        return DynamicTest.dynamicTest(
                name + " " + arrangement.key(),
                () -> {
                    JourneyMap map = SampleMaps.named(name);
                    Drawing drawing = Layouts.of(map, arrangement).drawing();
                    Golden.check(name + "-" + arrangement.key(), DrawingDump.brief(drawing));
                });
    }
}
