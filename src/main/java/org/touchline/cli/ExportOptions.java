package org.touchline.cli;

import org.touchline.export.ExportRequest;
import org.touchline.export.PageLayout;
import org.touchline.export.PictureOptions;
import org.touchline.export.paging.Orientation;
import org.touchline.export.paging.PageSetup;
import org.touchline.export.paging.Paper;
import org.touchline.interchange.CsvForm;
import org.touchline.model.value.Arrangement;
import org.touchline.style.Theme;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a map is exported, in the words of the command line.
final class ExportOptions {
    private static final double LARGEST_SCALE = 100;
    private static final String POSTER = "poster";
    private static final String TILES = "tiles";
    private static final String SLIDES = "slides";

    private static final String PICTURES = "pdf pptx svg png";

    /// Which formats can use an option; those that are not here are for all.
    private static final Map<String, String> USES =
            Map.ofEntries(
                    Map.entry("--arrangement", PICTURES),
                    Map.entry("--theme", PICTURES),
                    Map.entry("--lanes", PICTURES),
                    Map.entry("--layout", "pdf pptx"),
                    Map.entry("--paper", "pdf"),
                    Map.entry("--orientation", "pdf"),
                    Map.entry("--scale", "pdf png"),
                    Map.entry("--width", "png"),
                    Map.entry("--transparent", "png"),
                    Map.entry("--outlines", "svg"),
                    Map.entry("--separator", "csv"),
                    Map.entry("--bom", "csv"));

    private static final Map<String, Character> SEPARATORS =
            Map.of(
                    "comma",
                    ',',
                    ",",
                    ',',
                    "semicolon",
                    ';',
                    ";",
                    ';',
                    "tab",
                    '\t',
                    "bar",
                    '|',
                    "|",
                    '|');

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--arrangement",
            paramLabel = "time-across|stages-across",
            converter = ArrangementWord.class,
            descriptionKey = "cli.export.arrangement")
    private Optional<Arrangement> arrangement = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            converter = ThemeWord.class,
            descriptionKey = "cli.export.theme")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--layout",
            paramLabel = "poster|tiles|slides",
            descriptionKey = "cli.export.layout")
    private String layout = POSTER;

    @Option(
            names = "--paper",
            paramLabel = "a4|a3|a2|a1|a0|letter|tabloid|210x297",
            descriptionKey = "cli.export.paper")
    private Optional<String> paper = Optional.empty();

    @Option(
            names = "--orientation",
            paramLabel = "auto|portrait|landscape",
            descriptionKey = "cli.export.orientation")
    private String orientation = "auto";

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "cli.export.scale")
    private Optional<Double> scale = Optional.empty();

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "cli.export.width")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--transparent", descriptionKey = "cli.export.transparent")
    private boolean transparent;

    @Option(names = "--outlines", descriptionKey = "cli.export.outlines")
    private boolean outlines;

    @Option(
            names = "--separator",
            paramLabel = "comma|semicolon|tab|bar",
            descriptionKey = "cli.export.separator")
    private String separator = "comma";

    @Option(names = "--bom", descriptionKey = "cli.export.bom")
    private boolean byteOrderMark;

    @Option(
            names = "--lanes",
            paramLabel = "ID,…",
            split = ",",
            descriptionKey = "cli.export.lanes")
    private List<String> lanes = List.of();

    @Option(names = "--date", paramLabel = "ISO", descriptionKey = "cli.export.date")
    private Optional<Instant> date = Optional.empty();

    /// The date that the file bears.
    Instant date(Instant now) {
        return date.orElse(now);
    }

    /// Whether the options make sense for a format, whatever the map.
    ///
    /// @throws ParameterException if the format cannot use one, or a value cannot be used
    void check(String format) {
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            String uses = USES.getOrDefault(option.longestName(), format);
            if (!List.of(uses.split(" ")).contains(format)) {
                throw new UnfitException(
                        command.commandLine(),
                        "cli.usage.unused",
                        option.longestName(),
                        format,
                        uses.replace(" ", ", "));
            }
        }
        layout();
        picture();
        csv();
    }

    /// A request as these options want it.
    ///
    /// @throws ParameterException if a value cannot be used
    ExportRequest apply(ExportRequest request) {
        ExportRequest asked =
                request.withTheme(theme).withLayout(layout()).withPicture(picture()).withCsv(csv());
        if (outlines) {
            asked = asked.withOutlines();
        }
        if (arrangement.isPresent()) {
            asked = asked.withArrangement(arrangement.get());
        }
        if (!lanes.isEmpty()) {
            lanes.stream()
                    .filter(id -> request.map().lane(id).isEmpty())
                    .findFirst()
                    .ifPresent(this::refuse);
            asked = asked.withLanes(new HashSet<>(lanes));
        }
        return asked;
    }

    private PageLayout layout() {
        return switch (layout) {
            case POSTER ->
                    paper.isPresent()
                            ? new PageLayout.Poster(pageSetup())
                            : new PageLayout.Fitted();
            case TILES -> new PageLayout.Tiles(pageSetup(), scale(1));
            case SLIDES -> new PageLayout.Slides();
            default -> throw refusal(layout);
        };
    }

    private PageSetup pageSetup() {
        Paper sheet =
                paper.map(name -> Paper.parse(name).orElseThrow(() -> refusal(name)))
                        .orElse(Paper.usual());
        return PageSetup.of(
                sheet, Orientation.of(orientation).orElseThrow(() -> refusal(orientation)));
    }

    private PictureOptions picture() {
        PictureOptions options =
                PictureOptions.USUAL.withTimes(scale(PictureOptions.USUAL.times()));
        if (width.isPresent()) {
            if (width.get() < 1) {
                throw refusal(width.get());
            }
            options = options.withWidth(width.get());
        }
        return transparent ? options.transparent() : options;
    }

    private CsvForm csv() {
        if (!SEPARATORS.containsKey(separator)) {
            throw refusal(separator);
        }
        CsvForm form = CsvForm.USUAL.withSeparator(SEPARATORS.get(separator));
        return byteOrderMark ? form.withByteOrderMark() : form;
    }

    private double scale(double usual) {
        double wanted = scale.orElse(usual);
        if (!(wanted > 0 && wanted <= LARGEST_SCALE)) {
            throw refusal(wanted);
        }
        return wanted;
    }

    private void refuse(Object value) {
        throw refusal(value);
    }

    private ParameterException refusal(Object value) {
        String text = String.valueOf(value);
        return new ParameterException(command.commandLine(), text, null, text);
    }
}
