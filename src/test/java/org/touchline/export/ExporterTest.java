package org.touchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.geometry.Color;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;
import org.touchline.paint.pdf.VeraPdf;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class ExporterTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);
    private static final Instant CREATED = Instant.parse("2026-11-22T10:15:30Z");

    @TempDir Path folder;

    private final ExportFormats formats = new ExportFormats(FONTS);
    private final Exporter exporter = new Exporter(FONTS, new Icons());

    static List<String> samples() {
        return SampleMaps.files().stream()
                .map(file -> file.getFileName().toString().replace(".journey.json", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsExportedWithAllItsTouchpoints(String sample) throws Exception {
        JourneyMap map = SampleMaps.named(sample);
        for (Arrangement arrangement : Arrangement.values()) {
            Path pdf = export(request(map).withArrangement(arrangement));

            assertThat(letters(text(pdf)))
                    .contains(letters(map.brief().title()))
                    .contains(
                            placed(map).map(Touchpoint::name).map(ExporterTest::letters).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"telephony-provider.pl", "cyclist.zh"})
    void aMapsDocumentKeepsTheStandards(String sample) throws Exception {
        Path pdf = export(request(SampleMaps.named(sample)));

        assertThat(VeraPdf.violations(Files.readAllBytes(pdf))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slidesKeepTheStandardsAndAreTheSameTwice(String sample) throws Exception {
        ExportRequest request =
                request(SampleMaps.named(sample)).withLayout(new PageLayout.Slides());

        byte[] pdf = Files.readAllBytes(export(request));

        assertThat(VeraPdf.violations(pdf)).isEmpty();
        assertThat(Files.readAllBytes(export(request))).isEqualTo(pdf);
    }

    @Test
    void theArrangementOfTheRequestGoesBeforeTheMaps() throws Exception {
        ExportRequest request = request(SampleMaps.commuter());

        Path asTheMapWants = export(request);
        Path stagesAcross = export(request.withArrangement(Arrangement.STAGES_ACROSS));

        assertThat(width(asTheMapWants)).isNotEqualTo(width(stagesAcross));
    }

    @Test
    void theThemeOfTheRequestIsDrawn() throws Exception {
        Path dark = export(request(SampleMaps.commuter()).withTheme(Theme.DARK));

        try (PDDocument document = Loader.loadPDF(dark.toFile())) {
            int corner = new PDFRenderer(document).renderImage(0).getRGB(1, 1);
            assertThat(new Color(corner >> 16 & 0xFF, corner >> 8 & 0xFF, corner & 0xFF, 1))
                    .isEqualTo(Theme.DARK.paper());
        }
    }

    @Test
    void theNameOfTheFileTellsTheFormat() throws ExportException {
        assertThat(formats.ofFile(Path.of("My map.PDF")).key()).isEqualTo("pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.docx", "map", "pdf", "/"})
    void aNameThatTellsNoFormatIsRefused(String name) {
        ExportException refused =
                catchThrowableOfType(ExportException.class, () -> formats.ofFile(Path.of(name)));

        assertThat(refused.category()).isEqualTo(ExportException.Category.FORMAT);
        assertThat(sentence(refused)).contains(".pdf");
    }

    @Test
    void everyFormatHasAName() {
        assertThat(formats.all())
                .isNotEmpty()
                .allSatisfy(format -> assertThat(MESSAGES.text(format.nameKey())).isNotBlank());
    }

    @Test
    void aMissingFolderIsSaidAndNothingIsMade() {
        Path target = folder.resolve("none").resolve("map.pdf");

        ExportException refused = refused(target);

        assertThat(sentence(refused)).contains(target.toString()).contains("does not exist");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderInPlaceOfAFileIsSaid() {
        assertThat(sentence(refused(folder))).contains("is a folder");
    }

    @Test
    void progressGrowsToOne() throws Exception {
        List<Double> shares = new ArrayList<>();

        exporter.export(request(SampleMaps.commuter()), target(), progress(shares, 2));

        assertThat(shares).isSorted().hasSizeGreaterThan(10).last().isEqualTo(1.0);
    }

    @Test
    void anExportThatIsCalledOffLeavesTheOldFile() throws IOException {
        Files.writeString(target(), "old");

        assertThatThrownBy(() ->
                        exporter.export(
                                request(SampleMaps.commuter()),
                                target(),
                                progress(new ArrayList<>(), 0.5)))
                .isInstanceOf(CancellationException.class);

        assertThat(target()).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target());
        }
    }

    private Path target() {
        return folder.resolve("map.pdf");
    }

    private ExportRequest request(JourneyMap map) {
        return ExportRequest.of(map, formats.all().getFirst(), MESSAGES::text, CREATED);
    }

    private Path export(ExportRequest request) throws ExportException {
        Path file =
                folder.resolve(request.map().view().arrangement() + request.format().extension());
        exporter.export(request, file, Progress.NONE);
        return file;
    }

    private ExportException refused(Path target) {
        return catchThrowableOfType(
                ExportException.class,
                () -> exporter.export(request(SampleMaps.commuter()), target, Progress.NONE));
    }

    private static String sentence(ExportException exception) {
        return MESSAGES.text(exception.key(), exception.arguments().toArray());
    }

    /// @param end the share at which the waiting one calls the export off
    private static Progress progress(List<Double> shares, double end) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return !shares.isEmpty() && shares.getLast() >= end;
            }

            @Override
            public void report(double share) {
                shares.add(share);
            }
        };
    }

    private static Stream<Touchpoint> placed(JourneyMap map) {
        return map.touchpoints().stream().filter(touchpoint -> touchpoint.slot().isOnGrid());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static double width(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }
}
