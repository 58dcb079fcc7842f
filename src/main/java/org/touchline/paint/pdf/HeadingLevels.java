package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.drawing.Role;

/// The types of texts by the role of their item. Levels of headings follow each other without a
/// gap, also in a map whose title is blank.
final class HeadingLevels {
    private boolean titled;

    /// The type of an item's first text; the others are paragraphs.
    String typeOf(Role role) {
        if (!role.isHeading()) {
            return StandardStructureTypes.P;
        }
        return heading(role == Role.TITLE ? StandardStructureTypes.H1 : StandardStructureTypes.H2);
    }

    private String heading(String type) {
        String allowed = titled ? type : StandardStructureTypes.H1;
        titled = true;
        return allowed;
    }
}
