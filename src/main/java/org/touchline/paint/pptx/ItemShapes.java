package org.touchline.paint.pptx;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Slide;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the items of one slide as shapes. An item of several shapes is a group with its
/// alternative text.
final class ItemShapes {
    private static final String DECORATIVE =
            "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
                    + " val=\"1\"/></a:ext></a:extLst>";

    private final Slide slide;
    private final String language;
    private final Media media;
    private final StringBuilder xml = new StringBuilder();
    private int lastId = 1;

    ItemShapes(Slide slide, String language, Media media) {
        this.slide = slide;
        this.language = language;
        this.media = media;
    }

    String xml() {
        slide.drawing().items().forEach(this::write);
        return xml.toString();
    }

    private void write(Item item) {
        Optional<String> placeholder = placeholder(item.id());
        if (placeholder.isPresent()) {
            writePlaceholder(item, placeholder.get());
            return;
        }
        String said = item.role() == Role.DECORATION ? "" : slide.drawing().altText(item);
        List<Primitive> primitives = item.primitives();
        Map<Box, List<TextBlock>> inBoxes = new IdentityHashMap<>();
        List<TextBlock> free = new ArrayList<>();
        for (TextBlock text : texts(primitives)) {
            innermost(primitives, text)
                    .map(box -> inBoxes.computeIfAbsent(box, _ -> new ArrayList<>()))
                    .orElse(free)
                    .add(text);
        }
        boolean grouped = primitives.stream().filter(one -> isShape(one, free)).count() > 1;
        if (grouped) {
            beginGroup(item, said);
        }
        String own = grouped ? "" : said;
        for (Primitive primitive : primitives) {
            switch (primitive) {
                case Box box -> writeBox(box, inBoxes.getOrDefault(box, List.of()), own, item.id());
                case PathShape shape ->
                        writePath(shape, own.isEmpty() ? shape.altText() : own, item.id());
                case Picture picture -> writePicture(picture, own);
                case TextBlock text -> {
                    if (free.contains(text)) {
                        writeTextBox(text.bounds(), List.of(text), own, item.id());
                    }
                }
            }
        }
        if (grouped) {
            xml.append("</p:grpSp>");
        }
    }

    /// Texts in boxes are no shapes of their own.
    private static boolean isShape(Primitive primitive, List<TextBlock> free) {
        return !(primitive instanceof TextBlock text) || free.contains(text);
    }

    private static List<TextBlock> texts(List<Primitive> primitives) {
        List<TextBlock> texts = new ArrayList<>();
        for (Primitive primitive : primitives) {
            if (primitive instanceof TextBlock text && !text.lines().isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The box that a text stands in, the topmost of several.
    private static Optional<Box> innermost(List<Primitive> primitives, TextBlock text) {
        return primitives.stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.bounds().encloses(text.bounds()))
                .reduce((_, inner) -> inner);
    }

    private static Optional<String> placeholder(String id) {
        return switch (id) {
            case Slide.TITLE -> Optional.of("type=\"title\"");
            case Slide.FOOTER -> Optional.of("type=\"ftr\" sz=\"quarter\" idx=\"11\"");
            case Slide.NUMBER -> Optional.of("type=\"sldNum\" sz=\"quarter\" idx=\"12\"");
            default -> Optional.empty();
        };
    }

    private void writePlaceholder(Item item, String placeholder) {
        List<TextBlock> texts = texts(item.primitives());
        if (texts.isEmpty()) {
            return;
        }
        boolean opening = slide.isOpening() && item.id().equals(Slide.TITLE);
        Rect bounds = texts.getFirst().bounds();
        xml.append("<p:sp><p:nvSpPr>")
                .append(properties(item.id(), ""))
                .append("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph ")
                .append(opening ? "type=\"ctrTitle\"" : placeholder)
                .append("/></p:nvPr></p:nvSpPr><p:spPr>")
                .append(Xml.place(wider(bounds)))
                .append("</p:spPr>");
        if (item.id().equals(Slide.NUMBER)) {
            writeNumber(texts.getFirst());
        } else {
            xml.append(new TextBody(bounds, texts, language).xml());
        }
        xml.append("</p:sp>");
    }

    private void writeNumber(TextBlock text) {
        String number = text.text().substring(0, text.text().indexOf(' '));
        String rest = text.text().substring(number.length());
        xml.append(
                        "<p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\""
                                + " bIns=\"0\"/><a:lstStyle/><a:p>")
                .append(
                        "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"%s\" sz=\"1400\">%s</a:rPr><a:t>%s</a:t></a:fld>"
                                .formatted(Xml.text(language), Xml.fill(text.color()), number))
                .append(
                        "<a:r><a:rPr lang=\"%s\" sz=\"1400\">%s</a:rPr><a:t>%s</a:t></a:r>"
                                .formatted(
                                        Xml.text(language), Xml.fill(text.color()), Xml.text(rest)))
                .append("</a:p></p:txBody>");
    }

    /// Another font than ours may be a little wider.
    private static Rect wider(Rect bounds) {
        return new Rect(bounds.x(), bounds.y(), bounds.width() + 4, bounds.height());
    }

    private void beginGroup(Item item, String said) {
        Rect b = item.bounds();
        String place = Xml.place(b).replace("</a:xfrm>", "");
        xml.append("<p:grpSp><p:nvGrpSpPr>")
                .append(properties(item.id(), said))
                .append("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>")
                .append(place)
                .append(
                        "<a:chOff x=\"%d\" y=\"%d\"/><a:chExt cx=\"%d\" cy=\"%d\"/></a:xfrm></p:grpSpPr>"
                                .formatted(
                                        Xml.units(b.x()),
                                        Xml.units(b.y()),
                                        Xml.units(b.width()),
                                        Xml.units(b.height())));
    }

    private String properties(String name, String said) {
        lastId++;
        String start = "<p:cNvPr id=\"%d\" name=\"%s\"".formatted(lastId, Xml.text(name));
        boolean placeholder = placeholder(name).isPresent();
        if (said.isEmpty()) {
            return placeholder ? start + "/>" : start + ">" + DECORATIVE + "</p:cNvPr>";
        }
        return start + " descr=\"" + Xml.text(said) + "\"/>";
    }

    private void writeBox(Box box, List<TextBlock> texts, String said, String name) {
        Rect b = box.bounds();
        double shorter = Math.min(b.width(), b.height());
        long round = shorter == 0 ? 0 : Math.round(Math.min(0.5, box.radius() / shorter) * 100_000);
        String geometry =
                round == 0
                        ? "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                        : "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val %d\"/></a:avLst></a:prstGeom>"
                                .formatted(round);
        writeShape(
                b,
                geometry + Xml.fill(box.fill()) + line(box.stroke()),
                texts.isEmpty() ? "" : new TextBody(b, texts, language).xml(),
                texts.isEmpty() ? said : said.isEmpty() ? texts.getFirst().text().strip() : said,
                name);
    }

    private void writeTextBox(Rect bounds, List<TextBlock> texts, String said, String name) {
        writeShape(
                wider(bounds),
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>",
                new TextBody(bounds, texts, language).xml(),
                said.isEmpty() ? texts.getFirst().text().strip() : said,
                name);
    }

    private void writePath(PathShape shape, String said, String name) {
        Rect b = shape.bounds();
        writeShape(
                b,
                Freeform.geometry(shape.path(), b) + Xml.fill(shape.fill()) + line(shape.stroke()),
                "",
                said,
                name);
    }

    private void writeShape(Rect b, String look, String text, String said, String name) {
        xml.append("<p:sp><p:nvSpPr>")
                .append(properties(name, said))
                .append("<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>")
                .append(Xml.place(b))
                .append(look)
                .append("</p:spPr>")
                .append(text)
                .append("</p:sp>");
    }

    private static String line(Stroke stroke) {
        if (!stroke.isVisible()) {
            return "<a:ln><a:noFill/></a:ln>";
        }
        return "<a:ln w=\"%d\" cap=\"rnd\">%s%s<a:round/></a:ln>"
                .formatted(
                        Xml.units(stroke.width()),
                        Xml.fill(stroke.color()),
                        stroke.dashes().isEmpty() ? "" : "<a:prstDash val=\"dash\"/>");
    }

    private void writePicture(Picture picture, String said) {
        Optional<String> relation = media.add(picture);
        if (relation.isEmpty()) {
            Rect b = picture.bounds();
            writeBox(
                    new Box(b, picture.clipRadius(), Picture.PLACEHOLDER, Stroke.NONE),
                    List.of(),
                    said,
                    "picture");
            return;
        }
        String shape = picture.clipRadius() > 0 ? "ellipse" : "rect";
        xml.append("<p:pic><p:nvPicPr>")
                .append(properties("picture", said.isEmpty() ? picture.altText() : said))
                .append("<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"")
                .append(relation.get())
                .append("\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>")
                .append(Xml.place(picture.bounds()))
                .append(
                        "<a:prstGeom prst=\""
                                + shape
                                + "\"><a:avLst/></a:prstGeom></p:spPr></p:pic>");
    }
}
