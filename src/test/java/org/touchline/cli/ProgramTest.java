package org.touchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ProgramTest {
    private static final Path SAMPLE = Path.of("assets", "maps", "commuter.en.journey.json");

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private final List<String> opened = new ArrayList<>();

    @Test
    void withoutACommandTheDesignerOpens() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(run("map.journey.json")).isEqualTo(ExitCode.DONE);

        assertThat(run("--sample")).isEqualTo(ExitCode.DONE);

        assertThat(opened).containsExactly("the last map", "map.journey.json", "a sample");
    }

    @Test
    void aRightFileHasNoProblems() {
        assertThat(run("check", SAMPLE.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("commuter.en.journey.json: no problems");
        assertThat(error.toString()).isEmpty();
    }

    @Test
    void problemsAreListedWithFileLineAndColumn() throws IOException {
        Path file =
                write("{\n  \"format\": \"touchline\",\n  \"version\": 1,\n  \"title\": 7\n}\n");

        assertThat(run("check", SAMPLE.toString(), file.toString())).isEqualTo(ExitCode.NOT_DONE);

        assertThat(error.toString().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith(file + ":"))
                .anyMatch(line -> line.startsWith(file + ":4:12: /title: "));
    }

    @Test
    void aMapIsExportedInCanonicalFormWithItsUnknownFields() throws IOException {
        String canonical =
                Files.readString(SAMPLE).replaceFirst("\\n}\\n$", ",\n  \"x-mine\": [1, 2]\n}\n");
        Path in = write(canonical.replace("\n  ", "\n      "));
        Path target = folder.resolve("out.journey.json");

        assertThat(run("export", in.toString(), target.toString())).isEqualTo(ExitCode.DONE);

        assertThat(target).hasContent(canonical);
    }

    @Test
    void theSameMapAndDateGiveTheSamePdf() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("B.PDF");

        assertThat(run("export", SAMPLE.toString(), first.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("export", SAMPLE.toString(), second.toString())).isEqualTo(ExitCode.DONE);

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.readString(first, ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void arrangementAndThemeChangeThePdf() throws IOException {
        Path plain = folder.resolve("plain.pdf");
        Path classic = folder.resolve("classic.pdf");
        Path dark = folder.resolve("dark.pdf");

        run("export", SAMPLE.toString(), plain.toString());
        run("export", "--arrangement", "stages-across", SAMPLE.toString(), classic.toString());
        run("export", SAMPLE.toString(), dark.toString(), "--theme=dark");

        assertThat(error.toString()).isEmpty();
        assertThat(Files.readAllBytes(classic)).isNotEqualTo(Files.readAllBytes(plain));
        assertThat(Files.readAllBytes(dark)).isNotEqualTo(Files.readAllBytes(plain));
    }

    @Test
    void aFormatThatIsNotThereIsWrongUsage() {
        assertThat(run("export", SAMPLE.toString(), "map.docx")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains("map.docx").contains(".pdf");

        assertThat(run("export", SAMPLE.toString(), "map.pdf", "--theme", "pink"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains("This value cannot be used: pink");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsSaidInOneSentence() {
        assertThat(
                        run(
                                "export",
                                folder.resolve("none").toString(),
                                folder.resolve("a.pdf").toString()))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(error.toString().lines()).singleElement().asString().contains("none: ");

        error.getBuffer().setLength(0);
        Path nowhere = folder.resolve("no/folder/a.journey.json");
        assertThat(run("export", SAMPLE.toString(), nowhere.toString()))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(error.toString().lines())
                .singleElement()
                .asString()
                .contains("a.journey.json: ");
    }

    @Test
    void wrongUsageIsSaidAndExplained() {
        assertThat(run("export", "only-one")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains("Give one map and one file").contains("Usage:");

        assertThat(run("check")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("--no-such-option")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("a.json", "b.json")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(opened).isEmpty();
    }

    @Test
    void manyMapsAreExportedWhateverOneOfThemIs() throws IOException {
        Path broken = write("{");
        Path other = Files.createDirectory(folder.resolve("other"));
        Path same = Files.copy(SAMPLE, other.resolve(SAMPLE.getFileName()));
        Path to = Files.createDirectory(folder.resolve("to"));

        int code =
                run("export", SAMPLE.toString(), broken.toString(), same.toString())
                        + run(
                                "export",
                                SAMPLE.toString(),
                                broken.toString(),
                                same.toString(),
                                "--to",
                                to.toString(),
                                "--format",
                                "md");

        assertThat(code).isEqualTo(ExitCode.WRONG_USAGE + ExitCode.NOT_DONE);
        assertThat(to.resolve("commuter.en.md")).exists();
        assertThat(to.resolve("commuter.en (2).md"))
                .hasSameTextualContentAs(to.resolve("commuter.en.md"));
        assertThat(to.resolve("map.md")).doesNotExist();
        assertThat(out.toString()).contains("1 of 3: ", "3 of 3: ");
        assertThat(error.toString())
                .contains("1 of 3 maps was not exported:", broken + ":1:", "cut off");
    }

    @Test
    void anExportOfManyWantsAFolderThatIsThereAndAFormatThatIsKnown() {
        String sample = SAMPLE.toString();
        String missing = folder.resolve("missing").toString();
        assertThat(run("export", sample, "--to", missing, "--format", "pdf"))
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(error.toString()).contains(missing + " does not exist");
        assertThat(run("export", sample, "--to", folder.toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("export", sample, "--to", folder.toString(), "--format", "docx"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains("cannot be used: docx");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOptionThatTheFormatCannotUseIsRefused() {
        Path csv = folder.resolve("map.csv");
        assertThat(run("export", SAMPLE.toString(), csv.toString(), "--theme", "dark"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains("--theme has no meaning for csv, only for: pdf");
        assertThat(csv).doesNotExist();
        assertThat(
                        run(
                                "export",
                                SAMPLE.toString(),
                                csv.toString(),
                                "--separator",
                                "semicolon",
                                "--bom",
                                "--language",
                                "pl"))
                .isEqualTo(ExitCode.DONE);
        assertThat(csv).content().startsWith("\ufeffNazwa;Etap;Czas;Kanał;");
    }

    @Test
    void aMapIsJsonAlready() {
        Path json = folder.resolve("map.json");
        assertThat(run("export", SAMPLE.toString(), json.toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(error.toString()).contains(".journey.json");
        assertThat(json).doesNotExist();
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("export", "check", "--version", "FILE");

        assertThat(run("export", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("IN", "OUT");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).matches("Touchline \\d+\\.\\d+\\.\\d+\\R");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("map.journey.json"), text);
    }

    private int run(String... arguments) {
        var messages = Messages.in(Language.ENGLISH);
        var fonts = new BundledFonts();
        var exports =
                new Exports(
                        new Exporter(fonts, new Icons()),
                        new ExportFormats(fonts),
                        InstantSource.fixed(Instant.EPOCH));
        return new Program(
                        messages,
                        new PrintWriter(out),
                        new PrintWriter(error),
                        exports,
                        new RecordingDesigner())
                .run(arguments);
    }

    private final class RecordingDesigner implements Designer {
        @Override
        public int open(Optional<Path> file) {
            opened.add(file.map(Path::toString).orElse("the last map"));
            return ExitCode.DONE;
        }

        @Override
        public int openSample() {
            opened.add("a sample");
            return ExitCode.DONE;
        }
    }
}
