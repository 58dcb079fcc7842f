package org.touchline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.touchline.command.cast.AddPath;
import org.touchline.command.cast.AddPersona;
import org.touchline.command.lane.AddLane;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.command.structure.AddStage;
import org.touchline.command.structure.AddTimeSlot;
import org.touchline.command.touchpoint.CopyTouchpoints;
import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds for every command on every map.
final class CommandLawsTest {
    private static final JourneyMap EVERYTHING = GeneratedMap.of(200, 7);

    @Test
    void everyCommandHasASample() {
        var sampled =
                CommandSamples.of(EVERYTHING, new Random(1)).stream()
                        .map(command -> command.getClass().getName())
                        .collect(Collectors.toSet());
        assertThat(commandClasses()).isSubsetOf(sampled);
    }

    @Test
    void everySampleChangesAMapThatHasEverything() {
        assertThat(CommandSamples.of(EVERYTHING, new Random(1)))
                .allSatisfy(command ->
                        assertThat(command.applyTo(EVERYTHING)).isNotEqualTo(EVERYTHING));
    }

    @TestFactory
    Stream<DynamicTest> theMapsRulesAreKept() {
        return law((command, map) -> assertThat(MapRules.check(command.applyTo(map))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theSameMapAlwaysBecomesTheSame() {
        return law(
                (command, map) -> assertThat(command.applyTo(map)).isEqualTo(command.applyTo(map)));
    }

    /// But for copies: each time makes one more.
    @TestFactory
    Stream<DynamicTest> aSecondTimeChangesNothing() {
        return law((command, map) -> {
            JourneyMap once = command.applyTo(map);
            if (!(command instanceof CopyTouchpoints || command instanceof PasteTouchpoints)) {
                assertThat(command.applyTo(once)).isSameAs(once);
            }
        });
    }

    @Test
    void whatIsNotThereChangesNothing() {
        JourneyMap empty = JourneyMap.titled("Empty").edit().lanes(List.of()).done();
        assertThat(CommandSamples.of(EVERYTHING, new Random(1)))
                .filteredOn(CommandLawsTest::namesSomething)
                .allSatisfy(command -> assertThat(command.applyTo(empty)).isSameAs(empty));
    }

    @TestFactory
    Stream<DynamicTest> unknownFieldsSurvive() {
        return law((command, map) -> {
            var after = UnknownFieldsById.of(command.applyTo(map));
            var kept = UnknownFieldsById.of(map);
            kept.keySet().retainAll(after.keySet());
            assertThat(after).containsAllEntriesOf(kept);
        });
    }

    @TestFactory
    Stream<DynamicTest> touchpointsStandInTheOrderOfTime() {
        return law((command, map) -> {
            JourneyMap changed = command.applyTo(map);
            var times = new ArrayList<>(ElementList.TIMES.ids(changed));
            times.add(Slot.PARKING_LOT.time());
            assertThat(changed.touchpoints())
                    .extracting(touchpoint -> times.indexOf(touchpoint.slot().time()))
                    .isSorted();
        });
    }

    @Test
    void everyNameIsInTheBundle() {
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(CommandSamples.of(EVERYTHING, new Random(1)))
                .extracting(command -> text(command.name(), messages))
                .noneMatch(text -> text.isBlank() || text.contains("{"));
    }

    private static String text(CommandName name, Messages messages) {
        Object[] arguments =
                name.arguments().stream()
                        .map(argument ->
                                argument instanceof CommandName part
                                        ? text(part, messages)
                                        : argument)
                        .toArray();
        return messages.text(name.key(), arguments);
    }

    /// One test a map, so that a failure names it.
    private static Stream<DynamicTest> law(BiConsumer<Command, JourneyMap> law) {
        return Stream.concat(SampleMaps.all().stream(), Stream.of(EVERYTHING))
                .map(map ->
                        dynamicTest(
                                map.brief().title(),
                                () ->
                                        assertThat(CommandSamples.of(map, new Random(1)))
                                                .allSatisfy(command -> law.accept(command, map))));
    }

    /// Not those that bring all they need with them.
    private static boolean namesSomething(Command command) {
        return !(command instanceof AddStage
                || command instanceof AddTimeSlot
                || command instanceof AddLane
                || command instanceof AddPersona
                || command instanceof AddPath
                || command instanceof AddChannel
                || command instanceof AddDevice
                || command instanceof PasteTouchpoints
                || command instanceof Sequence
                || command instanceof SetArrangement
                || command instanceof RestoreMap
                || command instanceof EditBrief);
    }

    private static Set<String> commandClasses() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.touchline.command")
                        .stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
    }
}
