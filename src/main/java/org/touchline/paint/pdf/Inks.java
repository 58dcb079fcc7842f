package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The colours that the page is drawn with, set only where they change. An opacity needs an object
/// of its own in the document, so equal ones share it.
final class Inks {
    private static final float FULL = 255;

    private final PDPageContentStream stream;
    private final Map<Double, PDExtendedGraphicsState> fillOpacities;
    private final Map<Double, PDExtendedGraphicsState> strokeOpacities;
    private double fillOpacity = 1;
    private double strokeOpacity = 1;

    /// Every page begins with it.
    private Color fill = Color.BLACK;

    private Stroke stroke = Stroke.NONE;

    Inks(PDPageContentStream stream) {
        this.stream = stream;
        fillOpacities = new HashMap<>();
        strokeOpacities = new HashMap<>();
    }

    private Inks(Inks outer) {
        stream = outer.stream;
        fillOpacities = outer.fillOpacities;
        strokeOpacities = outer.strokeOpacities;
        fillOpacity = outer.fillOpacity;
        strokeOpacity = outer.strokeOpacity;
        fill = outer.fill;
        stroke = outer.stroke;
    }

    /// These, for what is drawn until the state of the page is restored.
    Inks inner() {
        return new Inks(this);
    }

    void fillWith(Color color) throws IOException {
        if (color.equals(fill)) {
            return;
        }
        fill = color;
        stream.setNonStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
        if (color.opacity() != fillOpacity) {
            fillOpacity = color.opacity();
            stream.setGraphicsStateParameters(
                    fillOpacities.computeIfAbsent(fillOpacity, Inks::fillState));
        }
    }

    /// @param line which is visible
    void strokeWith(Stroke line) throws IOException {
        if (line.equals(stroke)) {
            return;
        }
        stroke = line;
        Color color = line.color();
        stream.setStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
        stream.setLineWidth((float) line.width());
        stream.setLineDashPattern(dashes(line), 0);
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
