package org.touchline.paint.fx;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Gallery;
import org.touchline.drawing.Pages;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.MapLayout;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.value.Arrangement;
import org.touchline.paint.BlockComparison;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// What is on the screen is what is exported.
final class FxAgainstPdfTest {
    /// Pixels for 1/72 inch.
    private static final int SCALE = 2;

    private static final int TOLERANCE = 30;

    private final BundledFonts fonts = new BundledFonts();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theGalleryLooksTheSame() throws IOException {
        assertLooksTheSame("gallery", Gallery.drawing(fonts));
    }

    @ParameterizedTest
    @CsvSource({
        "commuter.en, TIME_ACROSS, light",
        "commuter.en, STAGES_ACROSS, dark",
        "cyclist.zh, TIME_ACROSS, dark",
        "cyclist.zh, STAGES_ACROSS, light",
    })
    void aSampleLooksTheSame(String sample, Arrangement arrangement, String theme)
            throws IOException {
        JourneyMap map = SampleMaps.named(sample);
        JourneyMap arranged = map.edit().view(map.view().withArrangement(arrangement)).done();
        MapLayout layout = new MapLayout(fonts, new Icons(), Theme.named(theme).orElseThrow());
        assertLooksTheSame(
                String.join("-", sample, arrangement.key(), theme),
                layout.layOut(arranged, Messages.in(Language.ENGLISH)::text).drawing());
    }

    private void assertLooksTheSame(String name, Drawing drawing) throws IOException {
        BufferedImage inPdf = inPdf(drawing);
        BufferedImage asNodes = onScreen(() -> nodes(drawing), drawing);
        BlockComparison.assertSame(name + "-nodes", asNodes, inPdf, TOLERANCE);
        BufferedImage onCanvas = onScreen(() -> canvas(drawing), drawing);
        BlockComparison.assertSame(name + "-canvas", onCanvas, inPdf, TOLERANCE);
    }

    private Node nodes(Drawing drawing) {
        FxPainter painter = new FxPainter(new FxFonts(fonts));
        painter.show(drawing, whole(drawing));
        painter.node().getTransforms().add(Transform.scale(SCALE, SCALE));
        return painter.node();
    }

    private Node canvas(Drawing drawing) {
        SheetPainter painter = new SheetPainter(new FxFonts(fonts));
        painter.show(drawing, SCALE, 0, 0, whole(drawing));
        painter.finish();
        return painter.node();
    }

    private static Rect whole(Drawing drawing) {
        return new Rect(0, 0, drawing.size().width(), drawing.size().height());
    }

    private static BufferedImage onScreen(Supplier<Node> painted, Drawing drawing) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> snapshot(painted.get(), drawing));
    }

    private static BufferedImage snapshot(Node painted, Drawing drawing) {
        int width = pixels(drawing.size().width());
        int height = pixels(drawing.size().height());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage shown = new Group(painted).snapshot(parameters, null);
        int[] pixels = new int[width * height];
        shown.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private BufferedImage inPdf(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPainter(fonts).paint(Pages.of(drawing), Instant.EPOCH, _ -> {}, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, SCALE);
        }
    }

    /// PDFBox rounds down.
    private static int pixels(double points) {
        return (int) (points * SCALE);
    }
}
