package org.touchline.paint.pptx;

import org.touchline.drawing.FontFace;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;

import java.util.List;

/// Writes texts as the paragraphs of one shape: each where the drawing has it, as long as nobody
/// edits them.
record TextBody(Rect shape, List<TextBlock> texts, String language) {
    /// Letters that the format can say, in 1/72 inch.
    private static final double SMALLEST = 1;

    private static final double LARGEST = 4000;

    String xml() {
        TextBlock first = texts.getFirst();
        boolean oneLine = texts.size() == 1 && first.lines().size() == 1;
        StringBuilder xml = new StringBuilder("<p:txBody>");
        xml.append(
                "<a:bodyPr wrap=\"%s\" lIns=\"0\" tIns=\"%d\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/>"
                        .formatted(
                                oneLine ? "none" : "square",
                                Math.max(0, Xml.units(first.bounds().y() - shape.y()))));
        double bottom = first.bounds().y();
        for (TextBlock text : texts) {
            xml.append(paragraphs(text, Math.max(0, text.bounds().y() - bottom)));
            bottom = text.bounds().y() + text.lines().size() * text.style().leading();
        }
        return xml.append("</p:txBody>").toString();
    }

    private String paragraphs(TextBlock text, double before) {
        StringBuilder xml = new StringBuilder();
        double space = before;
        for (String paragraph : text.text().stripTrailing().split("\\R")) {
            xml.append(
                    "<a:p><a:pPr marL=\"%d\" indent=\"0\" algn=\"l\"><a:lnSpc><a:spcPts val=\"%d\"/></a:lnSpc><a:spcBef><a:spcPts val=\"%d\"/></a:spcBef><a:buNone/></a:pPr>"
                            .formatted(
                                    Math.max(0, Xml.units(text.bounds().x() - shape.x())),
                                    hundredths(text.style().leading()),
                                    Math.round(Math.min(space, 1584) * 100)));
            xml.append(run(text, paragraph, language)).append("</a:p>");
            space = 0;
        }
        return xml.toString();
    }

    /// A text in the letters of a block.
    static String run(TextBlock block, String text, String language) {
        boolean bold = block.style().face() == FontFace.SEMIBOLD;
        return "<a:r><a:rPr lang=\"%s\" sz=\"%d\"%s dirty=\"0\">%s<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:rPr><a:t>%s</a:t></a:r>"
                .formatted(
                        Xml.text(language),
                        hundredths(block.style().size()),
                        bold ? " b=\"1\"" : " b=\"0\"",
                        Xml.fill(block.color()),
                        Xml.text(text.strip()));
    }

    private static long hundredths(double size) {
        return Math.round(Math.clamp(size, SMALLEST, LARGEST / 10) * 100);
    }
}
