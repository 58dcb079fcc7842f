package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The colours that the page is drawn with. An opacity needs an object of its own in the document,
/// so equal ones share it, and it is set only where it changes.
final class Inks {
    private static final float FULL = 255;

    private final PDPageContentStream stream;
    private final Map<Double, PDExtendedGraphicsState> fillOpacities = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> strokeOpacities = new HashMap<>();
    private double fillOpacity = 1;
    private double strokeOpacity = 1;

    Inks(PDPageContentStream stream) {
        this.stream = stream;
    }

    void fillWith(Color color) throws IOException {
        stream.setNonStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
        if (color.opacity() != fillOpacity) {
            fillOpacity = color.opacity();
            stream.setGraphicsStateParameters(
                    fillOpacities.computeIfAbsent(fillOpacity, Inks::fillState));
        }
    }

    void strokeWith(Stroke stroke) throws IOException {
        Color color = stroke.color();
        stream.setStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
        stream.setLineWidth((float) stroke.width());
        stream.setLineDashPattern(dashes(stroke), 0);
        if (color.opacity() != strokeOpacity) {
            strokeOpacity = color.opacity();
            stream.setGraphicsStateParameters(
                    strokeOpacities.computeIfAbsent(strokeOpacity, Inks::strokeState));
        }
    }

    private static float[] dashes(Stroke stroke) {
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return dashes;
    }

    private static PDExtendedGraphicsState fillState(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        return state;
    }

    private static PDExtendedGraphicsState strokeState(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }
}
