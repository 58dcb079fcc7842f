package org.touchline.paint.png;

import org.touchline.drawing.Picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Pictures within a picture, decoded once; a pale place for bytes that are none.
final class Bitmaps {
    private static final long MOST_PIXELS = 40_000_000;

    private final Map<String, Optional<BufferedImage>> images = new HashMap<>();

    /// @param outline of the picture, by which its corners are cut
    void paint(Picture picture, Shape outline, Graphics2D graphics) {
        Optional<BufferedImage> image = images.computeIfAbsent(picture.base64(), Bitmaps::read);
        if (image.isPresent()) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            Rectangle2D place =
                    new Rectangle2D.Double(
                            picture.bounds().x(),
                            picture.bounds().y(),
                            picture.bounds().width(),
                            picture.bounds().height());
            graphics.setPaint(new TexturePaint(image.get(), place));
        } else {
            graphics.setColor(Shapes.of(Picture.PLACEHOLDER));
        }
        graphics.fill(outline);
    }

    private static Optional<BufferedImage> read(String base64) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(
                        new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // The readers throw all kinds of exceptions at broken files.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            boolean claimsTooMuch = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            return claimsTooMuch ? Optional.empty() : Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }
}
