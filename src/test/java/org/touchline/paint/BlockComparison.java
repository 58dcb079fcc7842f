package org.touchline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Compares two pictures of one drawing by the mean colour of blocks: two painters smooth the edges
/// of letters in their own ways, but put the same ink into the same place.
///
/// Where they differ, both pictures and a third, its blocks the redder the more they differ, are
/// written to `target/pictures`.
public final class BlockComparison {
    private static final int BLOCK = 8;
    private static final Path FOLDER = Path.of("target", "pictures");

    private final String name;
    private final BufferedImage first;
    private final BufferedImage second;
    private final BufferedImage difference;
    private int worst;

    private BlockComparison(String name, BufferedImage first, BufferedImage second) {
        this.name = name;
        this.first = first;
        this.second = second;
        difference =
                new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    /// A picture on white paper, without opacity.
    public static BufferedImage onWhite(BufferedImage image) {
        var white =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        white.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
        return white;
    }

    /// Fails if a block of one picture differs from that of the other.
    ///
    /// @param tolerance how much red, green or blue may differ, of 255
    public static void assertSame(
            String name, BufferedImage first, BufferedImage second, int tolerance) {
        assertThat(first.getWidth()).as("width").isEqualTo(second.getWidth());
        assertThat(first.getHeight()).as("height").isEqualTo(second.getHeight());
        BlockComparison comparison = new BlockComparison(name, first, second);
        comparison.compare();
        if (comparison.worst > tolerance) {
            comparison.write();
        }
        assertThat(comparison.worst)
                .as("the largest difference; see %s", FOLDER.resolve(name + "-*.png"))
                .isLessThanOrEqualTo(tolerance);
    }

    private void compare() {
        for (int y = 0; y < first.getHeight(); y += BLOCK) {
            for (int x = 0; x < first.getWidth(); x += BLOCK) {
                int distance = distance(mean(first, x, y), mean(second, x, y));
                worst = Math.max(worst, distance);
                mark(x, y, distance);
            }
        }
    }

    private static int[] mean(BufferedImage image, int left, int top) {
        int right = Math.min(left + BLOCK, image.getWidth());
        int bottom = Math.min(top + BLOCK, image.getHeight());
        int[] sum = new int[3];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = image.getRGB(x, y);
                sum[0] += rgb >> 16 & 0xFF;
                sum[1] += rgb >> 8 & 0xFF;
                sum[2] += rgb & 0xFF;
            }
        }
        int pixels = (right - left) * (bottom - top);
        return new int[] {sum[0] / pixels, sum[1] / pixels, sum[2] / pixels};
    }

    private static int distance(int[] a, int[] b) {
        return Math.max(
                Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
    }

    private void mark(int left, int top, int distance) {
        int white = 255 - Math.min(255, distance * 4);
        for (int y = top; y < Math.min(top + BLOCK, first.getHeight()); y++) {
            for (int x = left; x < Math.min(left + BLOCK, first.getWidth()); x++) {
                difference.setRGB(x, y, 0xFF0000 | white << 8 | white);
            }
        }
    }

    private void write() {
        try {
            Files.createDirectories(FOLDER);
            write("fx", first);
            write("pdf", second);
            write("difference", difference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String suffix, BufferedImage image) throws IOException {
        ImageIO.write(image, "png", FOLDER.resolve(name + "-" + suffix + ".png").toFile());
    }
}
