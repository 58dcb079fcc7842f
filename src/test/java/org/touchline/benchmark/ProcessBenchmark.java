package org.touchline.benchmark;

import org.touchline.model.GeneratedMap;
import org.touchline.storage.MapWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long the packaged program takes from its start: for an export, and until its window is shown
/// (with a display and xdotool only); and the memory that it takes.
final class ProcessBenchmark {
    private static final int RUNS = 7;
    private static final String SAMPLE = "assets/maps/commuter.en.journey.json";
    private static final String CHINESE = "assets/maps/cyclist.zh.journey.json";

    private ProcessBenchmark() {}

    static void main() throws Exception {
        Path folder = Files.createTempDirectory("touchline-benchmark");
        Path large = folder.resolve("large.journey.json");
        MapWriter.write(GeneratedMap.of(1_000, 1), large);
        String pdf = folder.resolve("out.pdf").toString();
        print("sample to PDF", List.of("export", SAMPLE, pdf));
        print("Chinese sample to PDF", List.of("export", CHINESE, pdf));
        print("1,000 touchpoints to PDF", List.of("export", large.toString(), pdf));
        Path huge = folder.resolve("huge.journey.json");
        MapWriter.write(GeneratedMap.of(20_000, 1), huge);
        for (String ending : List.of("svg", "xlsx", "csv", "md")) {
            String out = folder.resolve("out." + ending).toString();
            print("sample to " + ending, List.of("export", SAMPLE, out));
            print("1,000 touchpoints to " + ending, List.of("export", large.toString(), out));
        }
        String workbook = folder.resolve("out.xlsx").toString();
        print("20,000 touchpoints to xlsx", List.of("export", huge.toString(), workbook));
        printSize("PDF of a sample", SAMPLE, folder);
        printSize("PDF of a Chinese sample", CHINESE, folder);
        if (System.getenv("DISPLAY") != null && hasXdotool()) {
            printWindow("window shown", SAMPLE);
            printOpened(folder, 200);
            printOpened(folder, 5_000);
        } else {
            System.out.println("window shown: left out, it wants a display and xdotool");
        }
    }

    private static void printSize(String what, String sample, Path folder) throws Exception {
        Path pdf = folder.resolve("size.pdf");
        ProcessRun.of(List.of("export", sample, pdf.toString()));
        System.out.printf("%-28s %5d KB%n", what, Files.size(pdf) / 1024);
    }

    private static void print(String what, List<String> arguments) throws Exception {
        List<ProcessRun> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(ProcessRun.of(arguments));
        }
        runs.sort(Comparator.comparing(ProcessRun::time));
        System.out.printf(
                "%-28s median %5d ms, worst %5d ms, memory %4d MB%n",
                what,
                runs.get(RUNS / 2).time().toMillis(),
                runs.getLast().time().toMillis(),
                runs.stream().mapToLong(ProcessRun::peakMemory).max().orElse(0));
    }

    private static void printWindow(String what, String file) throws Exception {
        List<Long> times = new ArrayList<>();
        long memory = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Process designer = ProcessRun.start(List.of(file));
            waitForWindow();
            times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            memory = Math.max(memory, ProcessRun.peakMemory(designer.pid()));
            designer.destroy();
            designer.waitFor();
        }
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                "%-28s median %5d ms, worst %5d ms, memory %4d MB%n",
                what, times.get(RUNS / 2), times.getLast(), memory);
    }

    /// What the window takes once the map is drawn and nothing goes on.
    private static void printOpened(Path folder, int touchpoints) throws Exception {
        Path map = folder.resolve(touchpoints + ".journey.json");
        MapWriter.write(BenchmarkMap.of(touchpoints), map);
        Process designer = ProcessRun.start(List.of(map.toString()));
        waitForWindow();
        ProcessRun.waitUntilIdle(designer);
        System.out.printf(
                "%-28s memory %4d MB, at most %4d MB%n",
                "%,d touchpoints, opened".formatted(touchpoints),
                ProcessRun.memory(designer.pid()),
                ProcessRun.peakMemory(designer.pid()));
        designer.destroy();
        designer.waitFor();
    }

    private static boolean hasXdotool() throws InterruptedException {
        try {
            return new ProcessBuilder("xdotool", "version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static void waitForWindow() throws Exception {
        Process search =
                new ProcessBuilder(
                                "xdotool",
                                "search",
                                "--sync",
                                "--onlyvisible",
                                "--name",
                                "Touchline")
                        .start();
        if (!search.waitFor(1, TimeUnit.MINUTES)) {
            search.destroy();
            throw new IllegalStateException("no window within a minute");
        }
    }
}
