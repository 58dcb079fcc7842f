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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.touchline.text.XmlText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The structure tree: what a screen reader walks through, element by element, each tied to the
/// parts of its page that show it by their numbers (MCID).
final class Tags {
    /// In which order the Tab key goes through a page's links.
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private static final String BY_STRUCTURE = "S";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    /// For each page, the element of each of its parts, at the index of the part's number.
    private final List<COSArray> elementsOfParts = new ArrayList<>();

    private final List<PDAnnotation> annotations = new ArrayList<>();
    private final List<PDStructureElement> elementsOfAnnotations = new ArrayList<>();
    private PDPage page;

    Tags(PDDocument pdf) {
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    /// Goes on with the next page.
    void begin(PDPage next) {
        page = next;
        page.getCOSObject().setName(TABS, BY_STRUCTURE);
        page.setStructParents(elementsOfParts.size());
        elementsOfParts.add(new COSArray());
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

    /// Adds an element that leads to where an annotation does; its text follows as a part.
    PDStructureElement addLink(PDStructureElement parent, PDAnnotation annotation)
            throws IOException {
        page.getAnnotations().add(annotation);
        PDStructureElement link = add(parent, StandardStructureTypes.LINK);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        kids(link).add(reference.getCOSObject());
        annotation.setPage(page);
        annotations.add(annotation);
        elementsOfAnnotations.add(link);
        return link;
    }

    /// Ties the next part of the page to an element.
    ///
    /// @return the part's number
    int nextPart(PDStructureElement element) {
        COSArray parts = elementsOfParts.getLast();
        int number = parts.size();
        kids(element).add(COSInteger.get(number));
        parts.add(element.getCOSObject());
        return number;
    }

    /// To be called when all is drawn.
    void finish() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (COSArray parts : elementsOfParts) {
            numbers.add(COSInteger.get(key++));
            numbers.add(parts);
        }
        for (int i = 0; i < annotations.size(); i++) {
            annotations.get(i).setStructParent(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(elementsOfAnnotations.get(i).getCOSObject());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSBase.class));
        root.setParentTreeNextKey(key);
    }

    private static COSArray kids(PDStructureElement element) {
        return (COSArray) element.getCOSObject().getDictionaryObject(COSName.K);
    }
}
