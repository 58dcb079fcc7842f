package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.touchline.geometry.Rect;
import org.touchline.text.XmlText;

import java.io.IOException;
import java.util.function.Function;

/// Ties a text to its element of the structure tree. Boxes get an element within it, which carries
/// the characters.
///
/// @param element a paragraph or a heading
/// @param place where on the page something of the drawing stands
record TaggedText(
        PageContent content,
        Tags tags,
        PDStructureElement element,
        Function<Rect, PDRectangle> place)
        implements TextParts {
    @Override
    public void beginLetters() throws IOException {
        content.beginPart(element.getStructureType(), tags.nextPart(element));
    }

    @Override
    public void beginBoxes(String text) throws IOException {
        String actualText = XmlText.clean(text);
        PDStructureElement span = tags.add(element, StandardStructureTypes.SPAN);
        span.setActualText(actualText);
        content.beginPart(StandardStructureTypes.SPAN, tags.nextPart(span), actualText);
    }

    @Override
    public void beginLink(String address, Rect bounds) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setAction(action);
        annotation.setBorderStyle(border);
        annotation.setContents(XmlText.clean(address));
        annotation.setPrinted(true);
        annotation.setRectangle(place.apply(bounds));
        PDStructureElement link = tags.addLink(element, annotation);
        content.beginPart(StandardStructureTypes.LINK, tags.nextPart(link));
    }

    @Override
    public void end() throws IOException {
        content.end();
    }
}
