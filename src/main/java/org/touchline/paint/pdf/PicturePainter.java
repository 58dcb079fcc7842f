package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Path;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Bitmaps. A JPEG is embedded as it is; a PNG is decoded, its transparency kept. In place of one
/// that cannot be read there is a pale box.
final class PicturePainter {
    private static final long MOST_PIXELS = 40_000_000;

    private final PDDocument document;

    /// Each picture gets into the document once, however often it is drawn.
    private final Map<String, Optional<PDImageXObject>> images = new HashMap<>();

    PicturePainter(PDDocument document) {
        this.document = document;
    }

    void paint(Picture picture, PageContent content) throws IOException {
        Path outline = Outlines.rectangle(picture.bounds(), picture.clipRadius());
        Optional<PDImageXObject> image =
                images.computeIfAbsent(picture.base64(), _ -> read(picture));
        if (image.isPresent()) {
            content.draw(image.get(), picture.bounds(), outline);
        } else {
            content.paint(outline, Picture.PLACEHOLDER, Stroke.NONE);
        }
    }

    private Optional<PDImageXObject> read(Picture picture) {
        try {
            byte[] file = Base64.getDecoder().decode(picture.base64());
            boolean isJpeg = picture.mediaType().equals("image/jpeg");
            return Optional.of(isJpeg ? jpeg(file) : png(file));
        } catch (IOException | RuntimeException _) {
            // The readers throw all kinds of exceptions at broken files.
            return Optional.empty();
        }
    }

    private PDImageXObject jpeg(byte[] file) throws IOException {
        PDImageXObject image = JPEGFactory.createFromByteArray(document, file);
        if (image.getColorSpace() instanceof PDDeviceCMYK) {
            throw new IOException("PDF/A has no ink colours beside screen colours");
        }
        return image;
    }

    private PDImageXObject png(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("a small file that claims to be huge");
            }
            return LosslessFactory.createFromImage(document, reader.read(0));
        } finally {
            reader.dispose();
        }
    }
}
