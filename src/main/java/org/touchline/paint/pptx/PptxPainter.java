package org.touchline.paint.pptx;

import org.touchline.drawing.Slide;
import org.touchline.drawing.Slides;
import org.touchline.geometry.Color;
import org.touchline.geometry.Size;
import org.touchline.paint.pptx.PackageParts.Relation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a presentation as PPTX.
///
/// Made once, by the wiring; each call is independent of the others. Safe for several threads.
public final class PptxPainter {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String PRESENTATION = TYPE + "presentationml.";
    private static final int FIRST_SLIDE_ID = 256;

    /// For all entries: that of the file itself says when it was made.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> ACCENTS =
            List.of("7C5CBF", "2E86AB", "C8791B", "3B8B6A", "B0507A", "51617A");

    /// Paints a presentation.
    ///
    /// @param created the date that the document bears
    /// @param progress is told how much is done, from 0 to 1; it may throw to give up
    /// @param out is left open
    /// @throws IOException if `out` fails
    public void paint(Slides slides, Instant created, DoubleConsumer progress, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int count = slides.slides().size();
        write(zip, "[Content_Types].xml", contentTypes(slides));
        write(
                zip,
                "_rels/.rels",
                PackageParts.relations(
                        List.of(
                                relation(1, "officeDocument", "ppt/presentation.xml"),
                                new Relation(
                                        "rId2",
                                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                        "docProps/core.xml"))));
        write(zip, "docProps/core.xml", properties(slides, created));
        writeCommonParts(zip, slides);
        Media media = new Media();
        for (int i = 0; i < count; i++) {
            progress.accept((double) i / count);
            writeSlide(zip, slides, i, media);
        }
        for (Map.Entry<String, byte[]> file : media.files().entrySet()) {
            begin(zip, "ppt/media/" + file.getKey());
            zip.write(file.getValue());
        }
        zip.finish();
        progress.accept(1);
    }

    private static void writeCommonParts(ZipOutputStream zip, Slides slides) throws IOException {
        Color paper = slides.slides().getFirst().drawing().background();
        write(zip, "ppt/presentation.xml", presentation(slides));
        write(zip, "ppt/_rels/presentation.xml.rels", presentationRelations(slides));
        write(zip, "ppt/slideMasters/slideMaster1.xml", PackageParts.master(background(paper)));
        write(
                zip,
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                PackageParts.relations(
                        List.of(
                                relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
                                relation(2, "slideLayout", "../slideLayouts/slideLayout2.xml"),
                                relation(3, "theme", "../theme/theme1.xml"))));
        for (int i = 1; i <= 2; i++) {
            write(zip, "ppt/slideLayouts/slideLayout" + i + ".xml", PackageParts.layout(i == 1));
            write(
                    zip,
                    "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels",
                    PackageParts.relations(
                            List.of(
                                    relation(
                                            1,
                                            "slideMaster",
                                            "../slideMasters/slideMaster1.xml"))));
            boolean isDark = paper.luminance() < 0.5;
            String ink = isDark ? "E6EAF2" : "1F2937";
            write(
                    zip,
                    "ppt/theme/theme" + i + ".xml",
                    i == 1
                            ? PackageParts.theme(ink, paper.hex().substring(1), ACCENTS)
                            : PackageParts.theme("000000", "FFFFFF", ACCENTS));
        }
        write(zip, "ppt/notesMasters/notesMaster1.xml", PackageParts.notesMaster());
        write(
                zip,
                "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                PackageParts.relations(List.of(relation(1, "theme", "../theme/theme2.xml"))));
    }

    private static void writeSlide(ZipOutputStream zip, Slides slides, int index, Media media)
            throws IOException {
        Slide slide = slides.slides().get(index);
        String name = "slide" + (index + 1) + ".xml";
        String shapes = new ItemShapes(slide, slides.language(), media).xml();
        write(zip, "ppt/slides/" + name, PackageParts.slide("", shapes));
        List<Relation> relations = new ArrayList<>();
        String layout = slide.isOpening() ? "1" : "2";
        relations.add(relation(1, "slideLayout", "../slideLayouts/slideLayout" + layout + ".xml"));
        for (String file : media.files().keySet()) {
            String id = Media.relation(file);
            if (shapes.contains("\"" + id + "\"")) {
                relations.add(new Relation(id, PackageParts.REL + "image", "../media/" + file));
            }
        }
        if (!slide.notes().isBlank()) {
            String notes = "notesSlide" + (index + 1) + ".xml";
            relations.add(relation(2, "notesSlide", "../notesSlides/" + notes));
            write(
                    zip,
                    "ppt/notesSlides/" + notes,
                    PackageParts.notes(slide.notes().strip().lines().toList(), slides.language()));
            write(
                    zip,
                    "ppt/notesSlides/_rels/" + notes + ".rels",
                    PackageParts.relations(
                            List.of(
                                    relation(1, "notesMaster", "../notesMasters/notesMaster1.xml"),
                                    relation(2, "slide", "../slides/" + name))));
        }
        write(zip, "ppt/slides/_rels/" + name + ".rels", PackageParts.relations(relations));
    }

    private static String background(Color color) {
        return "<p:bg><p:bgPr>" + Xml.fill(color) + "<a:effectLst/></p:bgPr></p:bg>";
    }

    private static String presentation(Slides slides) {
        Size size = slides.slides().getFirst().drawing().size();
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < slides.slides().size(); i++) {
            ids.append("<p:sldId id=\"%d\" r:id=\"rIdS%d\"/>".formatted(FIRST_SLIDE_ID + i, i + 1));
        }
        return Xml.HEAD
                + "<p:presentation"
                + Xml.NAMESPACES
                + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\""
                + " r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId"
                + " r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>"
                + ids
                + "</p:sldIdLst><p:sldSz cx=\"%d\" cy=\"%d\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
                        .formatted(Xml.units(size.width()), Xml.units(size.height()));
    }

    private static String presentationRelations(Slides slides) {
        List<Relation> relations = new ArrayList<>();
        relations.add(relation(1, "slideMaster", "slideMasters/slideMaster1.xml"));
        relations.add(relation(2, "notesMaster", "notesMasters/notesMaster1.xml"));
        relations.add(relation(3, "theme", "theme/theme1.xml"));
        for (int i = 1; i <= slides.slides().size(); i++) {
            relations.add(
                    new Relation(
                            "rIdS" + i, PackageParts.REL + "slide", "slides/slide" + i + ".xml"));
        }
        return PackageParts.relations(relations);
    }

    private static String contentTypes(Slides slides) {
        StringBuilder xml = new StringBuilder(Xml.HEAD);
        xml.append(
                "<Types"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                    + " Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\""
                    + " ContentType=\"image/jpeg\"/>");
        type(xml, "/ppt/presentation.xml", PRESENTATION + "presentation.main+xml");
        type(xml, "/ppt/slideMasters/slideMaster1.xml", PRESENTATION + "slideMaster+xml");
        type(xml, "/ppt/notesMasters/notesMaster1.xml", PRESENTATION + "notesMaster+xml");
        for (int i = 1; i <= 2; i++) {
            type(
                    xml,
                    "/ppt/slideLayouts/slideLayout" + i + ".xml",
                    PRESENTATION + "slideLayout+xml");
            type(xml, "/ppt/theme/theme" + i + ".xml", TYPE + "theme+xml");
        }
        for (int i = 1; i <= slides.slides().size(); i++) {
            type(xml, "/ppt/slides/slide" + i + ".xml", PRESENTATION + "slide+xml");
            if (!slides.slides().get(i - 1).notes().isBlank()) {
                type(
                        xml,
                        "/ppt/notesSlides/notesSlide" + i + ".xml",
                        PRESENTATION + "notesSlide+xml");
            }
        }
        type(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    private static String properties(Slides slides, Instant created) {
        String date = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return Xml.HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">%s</dcterms:modified><dc:language>%s</dc:language></cp:coreProperties>"
                        .formatted(
                                Xml.text(slides.title()),
                                Xml.text(slides.author()),
                                date,
                                date,
                                Xml.text(slides.language()));
    }

    private static Relation relation(int id, String type, String target) {
        return new Relation("rId" + id, PackageParts.REL + type, target);
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
