package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.touchline.text.XmlText;

/// The table of contents that readers show beside the pages: the headings, by their levels.
final class Bookmarks {
    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineNode chapter = outline;
    private PDPage page;

    Bookmarks(PDDocument document) {
        this.document = document;
    }

    /// Goes on with the next page.
    void begin(PDPage next) {
        page = next;
    }

    /// Adds a text of a type; nothing where that is no heading.
    ///
    /// @param place where it stands on the page
    void add(String type, String text, PDRectangle place) {
        switch (type) {
            case StandardStructureTypes.H1 -> {
                PDOutlineItem item = item(text, place);
                outline.addLast(item);
                chapter = item;
            }
            case StandardStructureTypes.H2 -> chapter.addLast(item(text, place));
            default -> {}
        }
    }

    /// To be called when all is drawn.
    void finish() {
        if (outline.hasChildren()) {
            outline.children().forEach(PDOutlineNode::openNode);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private PDOutlineItem item(String text, PDRectangle place) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(place.getUpperRightY()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(XmlText.clean(text).strip());
        item.setDestination(destination);
        return item;
    }
}
