package org.touchline.paint.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Layer;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;
import org.touchline.text.XmlText;

import java.io.IOException;
import java.util.List;

/// Draws items and says what they are: headings, paragraphs, figures, groups of them, or nothing
/// that anyone must be told.
final class ItemPainter {
    private final Layer layer;
    private final PageScale scale;
    private final PageContent content;
    private final Paper paper;

    ItemPainter(Layer layer, PageScale scale, PageContent content, Paper paper) {
        this.layer = layer;
        this.scale = scale;
        this.content = content;
        this.paper = paper;
    }

    /// What the pages of a document share.
    ///
    /// @param levels of the headings so far
    record Paper(Tags tags, PicturePainter pictures, HeadingLevels levels, Bookmarks bookmarks) {}

    void paint(Item item) throws IOException {
        if (!layer.tells(item)) {
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
        paintFigure(
                paper.tags().document(),
                layer.drawing().altText(item),
                item.bounds(),
                item.primitives());
    }

    private void paintParts(Item item) throws IOException {
        PDStructureElement parent = parent(item);
        String textType = paper.levels().typeOf(item.role());
        for (Primitive primitive : item.primitives()) {
            switch (primitive) {
                case Box _ -> paintArtifact(primitive);
                case PathShape shape -> paintSign(shape, shape.altText(), parent);
                case Picture picture -> paintSign(picture, picture.altText(), parent);
                case TextBlock block -> {
                    if (speaks(block)) {
                        paper.bookmarks().add(textType, block.text(), place(item.bounds()));
                        paintText(block, paper.tags().add(parent, textType));
                        textType = StandardStructureTypes.P;
                    }
                }
            }
        }
    }

    /// What has several parts of its own is a section.
    private PDStructureElement parent(Item item) {
        return switch (item.role()) {
            case PERSONA, TOUCHPOINT -> {
                PDStructureElement section =
                        paper.tags().add(paper.tags().document(), StandardStructureTypes.SECT);
                section.setTitle(XmlText.clean(layer.drawing().altText(item)));
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
                    paper.tags().document();
        };
    }

    private void paintText(TextBlock block, PDStructureElement element) throws IOException {
        new TextPainter(content, block, new TaggedText(content, paper.tags(), element, this::place))
                .paint();
    }

    private void paintSign(Primitive sign, String altText, PDStructureElement parent)
            throws IOException {
        if (altText.isEmpty()) {
            paintArtifact(sign);
        } else {
            paintFigure(parent, altText, sign.bounds(), List.of(sign));
        }
    }

    private void paintFigure(
            PDStructureElement parent, String altText, Rect bounds, List<Primitive> primitives)
            throws IOException {
        PDStructureElement figure = paper.tags().addFigure(parent, altText, place(bounds));
        content.beginPart(StandardStructureTypes.Figure, paper.tags().nextPart(figure));
        for (Primitive primitive : primitives) {
            paint(primitive);
        }
        content.end();
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
            case PathShape shape -> paint(shape);
            case TextBlock block -> new TextPainter(content, block, TextParts.UNMARKED).paint();
            case Picture picture -> paper.pictures().paint(picture, content);
        }
    }

    /// What is only filled is an icon, as a rule, of which there are few but in many places.
    private void paint(PathShape shape) throws IOException {
        if (shape.stroke().isVisible()) {
            content.paint(shape.path(), shape.fill(), shape.stroke());
        } else {
            content.stamp(shape.path(), shape.fill());
        }
    }

    /// Where something of the drawing stands on the page.
    private PDRectangle place(Rect inDrawing) {
        return scale.onPage(layer.onPage(inDrawing));
    }
}
