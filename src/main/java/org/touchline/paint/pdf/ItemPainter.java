package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;

import java.io.IOException;

/// Draws items and says what they are: headings, paragraphs, figures, groups of them, or nothing
/// that anyone must be told.
final class ItemPainter {
    private final PageContent content;
    private final Tags tags;
    private final PageScale scale;
    private final PicturePainter pictures;
    private final HeadingLevels levels = new HeadingLevels();

    ItemPainter(PageContent content, Tags tags, PageScale scale, PicturePainter pictures) {
        this.content = content;
        this.tags = tags;
        this.scale = scale;
        this.pictures = pictures;
    }

    void paint(Item item) throws IOException {
        if (item.role() == Role.DECORATION) {
            for (Primitive primitive : item.primitives()) {
                paintArtifact(primitive);
            }
        } else if (item.primitives().stream().anyMatch(ItemPainter::speaks)) {
            paintParts(item);
        } else if (!item.primitives().isEmpty()) {
            paintFigure(item);
        }
    }

    private static boolean speaks(Primitive primitive) {
        return switch (primitive) {
            case Box _ -> false;
            case PathShape shape -> !shape.altText().isEmpty();
            case TextBlock block -> block.lines().stream().anyMatch(line -> !line.runs().isEmpty());
            case Picture picture -> !picture.altText().isEmpty();
        };
    }

    /// An item of shapes only, such as an arrow, is one figure.
    private void paintFigure(Item item) throws IOException {
        PDStructureElement figure =
                tags.addFigure(tags.document(), item.altText(), scale.onPage(item.bounds()));
        content.beginPart(StandardStructureTypes.Figure, tags.nextPart(figure));
        for (Primitive primitive : item.primitives()) {
            paint(primitive);
        }
        content.end();
    }

    private void paintParts(Item item) throws IOException {
        PDStructureElement parent = parent(item);
        String textType = levels.typeOf(item.role());
        for (Primitive primitive : item.primitives()) {
            if (!speaks(primitive)) {
                paintArtifact(primitive);
            } else if (primitive instanceof TextBlock block) {
                paint(block, tags.add(parent, textType));
                textType = StandardStructureTypes.P;
            } else {
                paintFigure(primitive, parent);
            }
        }
    }

    /// What has several parts of its own is a section.
    private PDStructureElement parent(Item item) {
        return switch (item.role()) {
            case PERSONA, TOUCHPOINT -> {
                PDStructureElement section = tags.add(tags.document(), StandardStructureTypes.SECT);
                section.setTitle(XmlText.clean(item.altText()));
                yield section;
            }
            case DECORATION,
                    TITLE,
                    SUMMARY,
                    STAGE,
                    TIME_SLOT,
                    ARROW,
                    LANE,
                    EMOTION_CURVE,
                    EMOTION,
                    PAIN_POINT,
                    OPPORTUNITY,
                    NOTE ->
                    tags.document();
        };
    }

    private void paint(TextBlock block, PDStructureElement element) throws IOException {
        new TextPainter(content, block, new TaggedText(content, tags, element)).paint();
    }

    private void paintFigure(Primitive primitive, PDStructureElement parent) throws IOException {
        PDStructureElement figure =
                tags.addFigure(parent, altText(primitive), scale.onPage(primitive.bounds()));
        content.beginPart(StandardStructureTypes.Figure, tags.nextPart(figure));
        paint(primitive);
        content.end();
    }

    private static String altText(Primitive primitive) {
        return switch (primitive) {
            case Box _ -> "";
            case PathShape shape -> shape.altText();
            case TextBlock block -> block.text();
            case Picture picture -> picture.altText();
        };
    }

    private void paintArtifact(Primitive primitive) throws IOException {
        content.beginArtifact();
        paint(primitive);
        content.end();
    }

    private void paint(Primitive primitive) throws IOException {
        switch (primitive) {
            case Box box ->
                    content.paint(
                            Outlines.rectangle(box.bounds(), box.radius()),
                            box.fill(),
                            box.stroke());
            case PathShape shape -> content.paint(shape.path(), shape.fill(), shape.stroke());
            case TextBlock block -> new TextPainter(content, block, TextParts.UNMARKED).paint();
            case Picture picture -> pictures.paint(picture);
        }
    }
}
