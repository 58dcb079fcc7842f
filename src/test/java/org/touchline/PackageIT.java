package org.touchline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged program, started by its script as a user starts it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "drives the shell script")
final class PackageIT {
    private static final Path SCRIPT =
            Path.of("target", "touchline", "bin", "touchline").toAbsolutePath();
    private static final String SAMPLE = "assets/maps/commuter.en.journey.json";
    private static final Path JAVA_25 = Path.of(System.getProperty("java.home"));

    @TempDir Path folder;
    private Path java17;

    @BeforeEach
    void installAnOlderJava() throws IOException {
        java17 = folder.resolve("jdk 17");
        var java = Files.createDirectories(java17.resolve("bin")).resolve("java");
        Files.writeString(java17.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Files.writeString(java, "#!/bin/sh\necho 'the older Java was started' >&2\nexit 99\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void takesJavaHomeWhenTheJavaOnThePathIsTooOld() throws Exception {
        assertStarts(JAVA_25, java17, SCRIPT);
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        assertStarts(java17, JAVA_25, SCRIPT);
    }

    @Test
    void startsThroughSymbolicLinksAndFoldersWithBlanks() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("a link"), SCRIPT);
        var second = Files.createSymbolicLink(folder.resolve("touchline"), Path.of("a link"));
        assertStarts(JAVA_25, java17, second);
    }

    @Test
    void exportsASampleWithNoDisplay() throws Exception {
        var pdf = folder.resolve("a map.pdf");
        var outcome = run(JAVA_25, java17, SCRIPT, "export", SAMPLE, pdf.toString());
        assertThat(outcome.error()).isEmpty();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void namesOfFilesMayBeInAnyScriptWhereNoLanguageIsSet() throws Exception {
        var copy = folder.resolve("карта 地图.journey.json");
        var outcome = run(JAVA_25, java17, SCRIPT, "export", SAMPLE, copy.toString());
        assertThat(outcome.error()).isEmpty();
        assertThat(copy).hasSameTextualContentAs(Path.of(SAMPLE));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysInOneSentenceThatThereIsNoDisplayAndWhatToDoInstead() throws Exception {
        var outcome = run(JAVA_25, java17, SCRIPT);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.error().lines()).singleElement().asString().contains("touchline export");
        assertThat(outcome.output()).isEmpty();
    }

    private record Outcome(int exitCode, String output, String error) {}

    private void assertStarts(Path javaHome, Path javaOnThePath, Path script) throws Exception {
        var outcome = run(javaHome, javaOnThePath, script, "--version");
        assertThat(outcome.output()).startsWith("Touchline ");
        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    private Outcome run(Path javaHome, Path javaOnThePath, Path script, String... arguments)
            throws Exception {
        var output = folder.resolve("output");
        var error = folder.resolve("error");
        var builder =
                new ProcessBuilder(
                                Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                                        .toList())
                        .redirectOutput(output.toFile())
                        .redirectError(error.toFile());
        var environment = builder.environment();
        environment.put("JAVA_HOME", javaHome.toString());
        environment.put(
                "PATH",
                javaOnThePath.resolve("bin") + File.pathSeparator + environment.get("PATH"));
        List.of("DISPLAY", "LC_ALL", "LC_CTYPE", "LANG").forEach(environment::remove);
        var process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(error));
    }
}
