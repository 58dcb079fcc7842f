package org.touchline.paint.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/// The outlines that one document fills at many places, such as icons and faces: each is in the
/// file once, and each place refers to it.
///
/// In a large map the outlines of icons were four fifths of the file and of the time to pack it.
final class Stamps {
    /// Finer than anyone sees, coarser than what rounding leaves between equal outlines at two
    /// places.
    private static final double GRID = 1.0 / 1024;

    /// About an outline, so that soft edges are not cut off.
    private static final float MARGIN = 1;

    private final PDDocument document;
    private final Map<Path, PDFormXObject> forms = new HashMap<>();

    Stamps(PDDocument document) {
        this.document = document;
    }

    /// A stamp that fills the outline with the colour that is set where it is used.
    ///
    /// @param outline with its bounds at the origin
    PDFormXObject of(Path outline) throws IOException {
        Path snapped = outline.snapped(GRID);
        PDFormXObject form = forms.get(snapped);
        if (form == null) {
            form = filled(snapped);
            forms.put(snapped, form);
        }
        return form;
    }

    private PDFormXObject filled(Path outline) throws IOException {
        // The only kind of form that PDFBox lets a page's operators be written to.
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(box(outline.bounds()));
        form.setResources(new PDResources());
        OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
        try (PDPageContentStream stream = new PDPageContentStream(document, form, out)) {
            Outlines.add(outline, stream);
            stream.fill();
        }
        return form;
    }

    private static PDRectangle box(Rect bounds) {
        return new PDRectangle(
                (float) bounds.x() - MARGIN,
                (float) bounds.y() - MARGIN,
                (float) bounds.width() + 2 * MARGIN,
                (float) bounds.height() + 2 * MARGIN);
    }
}
