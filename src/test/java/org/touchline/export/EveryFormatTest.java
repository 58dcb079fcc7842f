package org.touchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchline.export.paging.Orientation;
import org.touchline.export.paging.PageSetup;
import org.touchline.export.paging.Paper;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.Image;
import org.touchline.model.JourneyMap;
import org.touchline.model.Persona;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.UnknownFields;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Every sample, and every map that is odd, goes to every format and layout.
final class EveryFormatTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Instant CREATED = Instant.parse("2026-11-22T10:15:30Z");
    private static final List<ExportFormat> FORMATS = new ExportFormats(FONTS).all();
    private static final Set<String> PAGED = Set.of("pdf");
    private static final Map<String, PageLayout> LAYOUTS = layouts();

    @TempDir Path folder;

    private final Exporter exporter = new Exporter(FONTS, new Icons());

    /// A way to export.
    record Way(ExportFormat format, String layout) {
        @Override
        public String toString() {
            return format.key() + " " + layout;
        }
    }

    static List<Way> ways() {
        return FORMATS.stream()
                .flatMap(format ->
                        LAYOUTS.keySet().stream()
                                .filter(layout ->
                                        layout.equals("fitted") || PAGED.contains(format.key()))
                                .map(layout -> new Way(format, layout)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theTextOfEverySampleIsFoundAgainInTheWordsOfItsLanguage(Way way) throws Exception {
        for (JourneyMap map : SampleMaps.all()) {
            String text = ExportedText.of(export(map, way), way.format().key());
            if (way.format().key().equals("png")) {
                continue;
            }
            assertThat(text).contains(sought(map, way).map(ExportedText::letters).toList());
        }
    }

    private static Stream<String> sought(JourneyMap map, Way way) {
        Messages words = words(map);
        boolean hasTitle = !way.format().key().equals("csv");
        boolean isWhole = !way.layout().equals("tiles"); // a seam may go through a text
        Stream<String> names =
                map.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.slot().isOnGrid())
                        .map(Touchpoint::name);
        Stream<String> title = hasTitle ? Stream.of(map.brief().title()) : Stream.of();
        return Stream.concat(
                title,
                isWhole
                        ? Stream.concat(names, Stream.of(words.text("property.painPoints")))
                        : Stream.of());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyOddMapBecomesAFile(Way way) throws Exception {
        for (JourneyMap map : oddMaps()) {
            Path file = export(map, way);
            assertThat(file).isNotEmptyFile();
            ExportedText.of(file, way.format().key());
        }
    }

    private static List<JourneyMap> oddMaps() {
        JourneyMap sample = SampleMaps.commuter();
        JourneyMap empty = JourneyMap.titled("");
        List<Touchpoint> strange =
                sample.touchpoints().stream()
                        .map(touchpoint ->
                                Touchpoint.named(touchpoint.id(), "😀 مرحبا \ud840\udc00 שלום")
                                        .at(touchpoint.slot()))
                        .toList();
        Persona pictured = Persona.of("p", "😀").withPortrait("i");
        Image broken = new Image("image/png", "", "bm8gcGljdHVyZQ==", UnknownFields.NONE);
        return List.of(
                empty,
                empty.edit().stages(sample.stages()).done(),
                empty.edit().times(sample.times()).done(),
                sample.edit().touchpoints(List.of()).notes(List.of()).done(),
                empty.edit().touchpoints(List.of(Touchpoint.named("t", ""))).done(),
                sample.edit().touchpoints(strange).done(),
                sample.edit().personas(List.of(pictured)).images(Map.of("i", broken)).done());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aFullDiskIsSaidAndAMissingFolderToo(Way way) {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        JourneyMap map = SampleMaps.commuter();
        for (String target : List.of("/dev/full", folder.resolve("no/map").toString())) {
            ExportException refused =
                    catchThrowableOfType(
                            ExportException.class,
                            () ->
                                    exporter.export(
                                            request(map, way), Path.of(target), Progress.NONE));
            assertThat(refused.category()).isEqualTo(ExportException.Category.ACCESS);
            assertThat(words(map).text(refused.key(), refused.arguments().toArray()))
                    .contains(target);
        }
    }

    private Path export(JourneyMap map, Way way) throws ExportException {
        Path file = folder.resolve("map" + way.format().extension());
        exporter.export(request(map, way), file, Progress.NONE);
        return file;
    }

    private static ExportRequest request(JourneyMap map, Way way) {
        return ExportRequest.of(map, way.format(), words(map)::text, CREATED)
                .withPicture(PictureOptions.USUAL.withTimes(0.5))
                .withLayout(LAYOUTS.get(way.layout()));
    }

    private static Messages words(JourneyMap map) {
        return Messages.in(Language.ofTag(map.brief().language()).orElseThrow());
    }

    private static Map<String, PageLayout> layouts() {
        PageSetup sheet = PageSetup.of(Paper.usual(), Orientation.of("auto").orElseThrow());
        return Map.of(
                "fitted", new PageLayout.Fitted(),
                "poster", new PageLayout.Poster(sheet),
                "tiles", new PageLayout.Tiles(sheet, 0.5));
    }
}
