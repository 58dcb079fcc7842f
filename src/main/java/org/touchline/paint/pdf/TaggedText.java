package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.text.XmlText;

import java.io.IOException;

/// Ties a text to its element of the structure tree. Boxes get an element within it, which carries
/// the characters.
///
/// @param element a paragraph or a heading
record TaggedText(PageContent content, Tags tags, PDStructureElement element) implements TextParts {
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
    public void end() throws IOException {
        content.end();
    }
}
