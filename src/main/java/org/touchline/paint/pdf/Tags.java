package org.touchline.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.text.XmlText;

/// The structure tree: what a screen reader walks through, element by element, each tied to the
/// parts of the page that show it by their numbers (MCID).
final class Tags {
    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    /// The element of each part of the page, at the index of its number.
    private final COSArray elementsOfParts = new COSArray();

    Tags(PDDocument pdf, PDPage page) {
        this.page = page;
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    /// The element that all others are in.
    PDStructureElement document() {
        return document;
    }

    PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        element.getCOSObject().setItem(COSName.K, new COSArray());
        parent.appendKid(element);
        return element;
    }

    /// Adds a figure, which is told by a text.
    PDStructureElement addFigure(PDStructureElement parent, String altText, PDRectangle box) {
        PDStructureElement figure = add(parent, StandardStructureTypes.Figure);
        figure.setAlternateDescription(XmlText.clean(altText));
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        // Written within the figure: an object of its own for each makes a third more of them.
        layout.getCOSObject().setDirect(true);
        figure.addAttribute(layout);
        return figure;
    }

    /// Ties the next part of the page to an element.
    ///
    /// @return the part's number
    int nextPart(PDStructureElement element) {
        int number = elementsOfParts.size();
        COSBase kids = element.getCOSObject().getDictionaryObject(COSName.K);
        ((COSArray) kids).add(COSInteger.get(number));
        elementsOfParts.add(element.getCOSObject());
        return number;
    }

    /// To be called when all is drawn.
    void finish() {
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(elementsOfParts);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSBase.class));
        root.setParentTreeNextKey(1);
    }
}
