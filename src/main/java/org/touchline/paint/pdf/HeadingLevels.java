package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.drawing.Role;

/// The types of texts by the role of their item. Levels of headings follow each other without a
/// gap, also in a map whose title is blank.
final class HeadingLevels {
    private boolean titled;

    /// The type of an item's first text; the others are paragraphs.
    String typeOf(Role role) {
        return switch (role) {
            case TITLE -> heading(StandardStructureTypes.H1);
            case STAGE, LANE -> heading(StandardStructureTypes.H2);
            case DECORATION,
                    SUMMARY,
                    PERSONA,
                    TIME_SLOT,
                    TOUCHPOINT,
                    ARROW,
                    EMOTION_CURVE,
                    EMOTION,
                    PAIN_POINT,
                    OPPORTUNITY,
                    NOTE ->
                    StandardStructureTypes.P;
        };
    }

    private String heading(String type) {
        String allowed = titled ? type : StandardStructureTypes.H1;
        titled = true;
        return allowed;
    }
}
