package org.touchline.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Style sheets with every length multiplied: fonts, icons, paddings, gaps and sizes grow and
/// shrink together, in the theme's controls as in our own, in popups as in windows.
///
/// What is relative already (`em`) is left alone, and so are borders: a hairline stays one.
final class ScaledStyles {
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private static final Pattern LENGTHS =
            Pattern.compile(
                    "(-fx-(?:padding|label-padding|spacing|graphic-text-gap|font-size|icon-size"
                            + "|cell-size|[hv]gap|background-radius|border-radius"
                            + "|(?:min|pref|max)-(?:width|height)|tick-label-gap)\\s*:)([^;}]*)");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)(px)?(?![\\w.%])");

    private ScaledStyles() {}

    /// A style sheet, with those that it imports, as a URL that holds it whole.
    ///
    /// @param resource its absolute path
    /// @param factor what its lengths are multiplied by
    static String url(String resource, double factor) {
        byte[] css = scaled(whole(resource), factor).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String scaled(String css, double factor) {
        return LENGTHS.matcher(css)
                .replaceAll(found -> quoted(found.group(1) + lengths(found.group(2), factor)));
    }

    private static String lengths(String values, double factor) {
        return NUMBER.matcher(values).replaceAll(found -> quoted(length(found, factor)));
    }

    /// In tenths of a pixel: what follows from it is rounded to whole ones by the layout.
    private static String length(MatchResult found, double factor) {
        var number = new BigDecimal(found.group(1)).multiply(BigDecimal.valueOf(factor));
        String unit = found.group(2) == null ? "" : found.group(2);
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString() + unit;
    }

    private static String whole(String resource) {
        String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
        return IMPORT.matcher(read(resource))
                .replaceAll(found -> quoted(whole(folder + found.group(1))));
    }

    private static String read(String resource) {
        try (InputStream in = ScaledStyles.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
