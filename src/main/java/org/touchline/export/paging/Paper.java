package org.touchline.export.paging;

import org.touchline.geometry.Size;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size of paper.
///
/// @param name as it is written on the command line: `a4`, `letter`, `210x297`
/// @param size in 1/72 inch, upright
public record Paper(String name, Size size) {
    /// Smaller than a visiting card's short side, a page has no room for a margin.
    public static final int SMALLEST_MM = 50;

    /// Longer than any printer's roll is wide or cut.
    public static final int LARGEST_MM = 5000;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,6})x(\\d{1,6})");

    /// ISO 216 and the North American sizes, in the order in which they are offered.
    private static final List<Paper> TABLE =
            List.of(
                    millimetres("a4", 210, 297),
                    millimetres("a3", 297, 420),
                    millimetres("a2", 420, 594),
                    millimetres("a1", 594, 841),
                    millimetres("a0", 841, 1189),
                    new Paper("letter", new Size(612, 792)),
                    new Paper("tabloid", new Size(792, 1224)));

    /// The sizes that have names.
    public static List<Paper> all() {
        return TABLE;
    }

    /// The usual one for what is printed at home.
    public static Paper usual() {
        return TABLE.getFirst();
    }

    /// A paper by its name, or by width and height in millimetres: `210x297`. Empty where it is
    /// neither, or not between [#SMALLEST_MM] and [#LARGEST_MM].
    public static Optional<Paper> parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        Matcher sides = MILLIMETRES.matcher(name);
        if (!sides.matches()) {
            return TABLE.stream().filter(paper -> paper.name().equals(name)).findFirst();
        }
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        return isPossible(width) && isPossible(height)
                ? Optional.of(millimetres(name, width, height))
                : Optional.empty();
    }

    private static boolean isPossible(int side) {
        return side >= SMALLEST_MM && side <= LARGEST_MM;
    }

    private static Paper millimetres(String name, int width, int height) {
        return new Paper(name, new Size(width * POINTS_PER_MM, height * POINTS_PER_MM));
    }
}
