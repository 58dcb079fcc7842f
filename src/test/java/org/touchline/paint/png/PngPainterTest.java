package org.touchline.paint.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Pages;
import org.touchline.geometry.Size;
import org.touchline.paint.BlockComparison;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.text.BundledFonts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

class PngPainterTest {
    /// Pixels for 1/72 inch.
    private static final int SCALE = 2;

    private static final int TOLERANCE = 30;
    private static final int OPACITY = 24;

    private static final BundledFonts FONTS = new BundledFonts();

    private final Drawing gallery = Gallery.drawing(FONTS);

    @Test
    void theGalleryLooksAsInPdf() throws IOException {
        int width = (int) (gallery.size().width() * SCALE);

        BlockComparison.assertSame(
                "gallery-png",
                BlockComparison.onWhite(picture(PixelSize.ofWidth(width, gallery.size()), false)),
                inPdf(),
                TOLERANCE);
    }

    @Test
    void stripsMeetWithoutASeam() throws IOException {
        // One strip for the small picture, many for the large one.
        PixelSize large = PixelSize.ofWidth(8 * (int) gallery.size().width(), gallery.size());
        BufferedImage shrunk =
                new BufferedImage(
                        large.width() / 4, large.height() / 4, BufferedImage.TYPE_INT_RGB);
        var graphics = shrunk.createGraphics();
        graphics.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION,
                java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                picture(large, false), 0, 0, shrunk.getWidth(), shrunk.getHeight(), null);
        graphics.dispose();

        BlockComparison.assertSame("gallery-strips", shrunk, inPdf(), TOLERANCE);
    }

    @Test
    void aTransparentPictureHasNoPaper() throws IOException {
        PixelSize size = PixelSize.times(1, gallery.size());

        assertThat(picture(size, true).getRGB(1, 1) >>> OPACITY).isZero();
        assertThat(picture(size, false).getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aSizeIsGivenInTimesOrInPixels() {
        Size drawing = new Size(720, 360.3);

        assertThat(PixelSize.times(1, drawing)).isEqualTo(new PixelSize(960, 481, 96.0 / 72));
        assertThat(PixelSize.times(2, drawing).width()).isEqualTo(1920);
        assertThat(PixelSize.ofWidth(1000, drawing).height()).isEqualTo(501);
        assertThat(PixelSize.ofWidth(16_000, drawing).isWritable()).isTrue();
        assertThat(PixelSize.ofWidth(16_001, drawing).isWritable()).isFalse();
        assertThat(PixelSize.ofWidth(40_000, drawing).limited(drawing).width()).isEqualTo(16_000);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        PixelSize size = PixelSize.times(1, gallery.size());

        assertThat(bytes(size, false)).isEqualTo(bytes(size, false));
    }

    @Test
    void itCanBeGivenUp() {
        assertThatThrownBy(() ->
                        new PngPainter(FONTS)
                                .paint(
                                        gallery,
                                        PixelSize.times(1, gallery.size()),
                                        false,
                                        _ -> {
                                            throw new CancellationException();
                                        },
                                        new ByteArrayOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    private byte[] bytes(PixelSize size, boolean isTransparent) throws IOException {
        var out = new ByteArrayOutputStream();
        new PngPainter(FONTS).paint(gallery, size, isTransparent, _ -> {}, out);
        return out.toByteArray();
    }

    private BufferedImage picture(PixelSize size, boolean isTransparent) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(size, isTransparent)));
        assertThat(image.getWidth()).isEqualTo(size.width());
        assertThat(image.getHeight()).isEqualTo(size.height());
        return image;
    }

    private BufferedImage inPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPainter(FONTS).paint(Pages.of(gallery), Instant.EPOCH, _ -> {}, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, SCALE);
        }
    }
}
