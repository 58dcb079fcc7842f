package org.touchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// What `touchline export` makes of its options.
class ExportOptionsTest {
    private static final Path SAMPLE = Path.of("assets/maps/telephony-provider.en.journey.json");
    private static final BundledFonts FONTS = new BundledFonts();

    @TempDir Path folder;

    private final StringWriter error = new StringWriter();

    @Test
    void aPosterHasThePaperThatWasAskedFor() throws IOException {
        try (PDDocument document = pdf("--paper", "a3", "--orientation", "landscape")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
    }

    @Test
    void tilesAreSheetsOfA4BehindAnOverview() throws IOException {
        try (PDDocument document = pdf("--layout", "tiles", "--scale", "0.5")) {
            assertThat(document.getNumberOfPages()).isBetween(3, 5);
            assertThat(document.getPage(1).getMediaBox().getHeight()).isBetween(595f, 842f);
        }
    }

    @Test
    void aPictureHasTheWidthThatWasAskedForAndMayBeTransparent() throws IOException {
        Path target = folder.resolve("map.png");

        assertThat(export(target, "--width", "600", "--transparent")).isEqualTo(ExitCode.DONE);

        BufferedImage image = ImageIO.read(target.toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void onlyTheLanesThatWereAskedForAreShown() throws IOException {
        Path target = folder.resolve("map.svg");

        assertThat(export(target, "--lanes", "emotion")).isEqualTo(ExitCode.DONE);

        assertThat(target)
                .content()
                .contains(">Emotion<")
                .doesNotContain(">Pain points<", ">Opportunities<");
    }

    @Test
    void theDateIsTheOneThatWasGiven() throws IOException {
        try (PDDocument document = pdf("--date", "2020-02-29T12:00:00Z")) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2020-02-29T12:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--paper, 0x0",
        "--paper, 10000x10000",
        "--paper, a9",
        "--layout, carpet",
        "--orientation, upside-down",
        "--scale, 0",
        "--scale, -1",
        "--scale, much",
        "--width, 0",
        "--lanes, none-of-that-name",
        "--date, yesterday",
    })
    void aValueThatCannotBeUsedIsNamedAndNothingIsWritten(String option, String value)
            throws IOException {
        String ending = option.equals("--width") ? ".png" : ".pdf";
        Path target = folder.resolve("map" + ending);

        int code =
                option.equals("--paper") || option.equals("--orientation")
                        ? export(target, option, value, "--layout", "tiles")
                        : export(target, option, value);

        assertThat(code).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString().lines().findFirst().orElse("")).contains(value);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatWouldBeTooLargeIsSaidBeforehandAndTheOldFileIsKept() throws IOException {
        Path picture = Files.writeString(folder.resolve("map.png"), "old");
        assertThat(export(picture, "--width", "16001")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(picture).hasContent("old");
        assertThat(error.toString()).contains("16,001 × ").contains("16,000");

        Path sheets = folder.resolve("map.pdf");
        assertThat(export(sheets, "--layout", "tiles", "--scale", "30"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(sheets).doesNotExist();
        assertThat(error.toString()).contains("sheets");
    }

    private PDDocument pdf(String... options) throws IOException {
        Path target = folder.resolve("map.pdf");
        assertThat(export(target, options)).as(error.toString()).isEqualTo(ExitCode.DONE);
        return Loader.loadPDF(target.toFile());
    }

    private int export(Path target, String... options) {
        var exports =
                new Exports(
                        new Exporter(FONTS, new Icons()),
                        new ExportFormats(FONTS),
                        InstantSource.system());
        String[] arguments =
                Stream.concat(
                                Stream.of("export", SAMPLE.toString(), target.toString()),
                                Stream.of(options))
                        .toArray(String[]::new);
        return new Program(
                        Messages.in(Language.ENGLISH),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(error),
                        exports,
                        new NoDesigner())
                .run(arguments);
    }

    /// None is opened here.
    private static final class NoDesigner implements Designer {
        @Override
        public int open(Optional<Path> file) {
            throw new AssertionError("opened");
        }

        @Override
        public int openSample() {
            throw new AssertionError("opened");
        }
    }
}
