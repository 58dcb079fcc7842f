package org.touchline.paint.pptx;

import org.touchline.geometry.Rect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of the file that every presentation has alike: the master, its two layouts, the theme.
final class PackageParts {
    static final String REL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String TREE_HEAD =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\""
                + " name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off"
                + " x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt"
                + " cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private static final String COLOR_MAP =
            "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
                + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
                + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
    private static final String INHERIT = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";

    private PackageParts() {}

    /// A relation to another part.
    record Relation(String id, String type, String target) {}

    static String relations(List<Relation> relations) {
        return Xml.HEAD
                + "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations.stream()
                        .map(relation ->
                                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                                        .formatted(
                                                relation.id(), relation.type(), relation.target()))
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    /// A tree of shapes.
    static String tree(String background, String shapes) {
        return "<p:cSld>" + background + "<p:spTree>" + TREE_HEAD + shapes + "</p:spTree></p:cSld>";
    }

    static String slide(String background, String shapes) {
        return Xml.HEAD
                + "<p:sld"
                + Xml.NAMESPACES
                + ">"
                + tree(background, shapes)
                + INHERIT
                + "</p:sld>";
    }

    static String master(String background) {
        return Xml.HEAD
                + "<p:sldMaster"
                + Xml.NAMESPACES
                + ">"
                + tree(background, placeholders("title"))
                + COLOR_MAP
                + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId"
                + " id=\"2147483650\" r:id=\"rId2\"/></p:sldLayoutIdLst><p:hf hdr=\"0\""
                + " dt=\"0\"/><p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:buNone/><a:defRPr"
                + " sz=\"2600\" b=\"1\"><a:solidFill><a:schemeClr"
                + " val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea"
                + " typeface=\"+mj-ea\"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr"
                + " algn=\"l\"><a:buNone/><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr"
                + " val=\"tx1\"/></a:solidFill><a:latin"
                + " typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr"
                + " algn=\"l\"><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr"
                + " val=\"tx1\"/></a:solidFill><a:latin"
                + " typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>";
    }

    /// @param isOpening whether it is that of the title page
    static String layout(boolean isOpening) {
        return Xml.HEAD
                + "<p:sldLayout"
                + Xml.NAMESPACES
                + " type=\""
                + (isOpening ? "title" : "titleOnly")
                + "\" preserve=\"1\">"
                + tree("", placeholders(isOpening ? "ctrTitle" : "title"))
                        .replace(
                                "<p:cSld>",
                                "<p:cSld name=\"" + (isOpening ? "Title" : "Slide") + "\">")
                + INHERIT
                + "</p:sldLayout>";
    }

    private static String placeholders(String title) {
        return placeholder(2, "Title", "type=\"" + title + "\"", 42, 36, 600, 36, "Title", "")
                + placeholder(
                        3,
                        "Footer",
                        "type=\"ftr\" sz=\"quarter\" idx=\"11\"",
                        42,
                        502,
                        640,
                        20,
                        "",
                        "")
                + placeholder(
                        4,
                        "Slide Number",
                        "type=\"sldNum\" sz=\"quarter\" idx=\"12\"",
                        798,
                        502,
                        120,
                        20,
                        "‹#›",
                        "slidenum");
    }

    private static String placeholder(
            int id,
            String name,
            String type,
            double x,
            double y,
            double width,
            double height,
            String text,
            String field) {
        String run =
                field.isEmpty()
                        ? text.isEmpty() ? "" : "<a:r><a:rPr/><a:t>" + text + "</a:t></a:r>"
                        : "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\""
                                + " type=\"slidenum\"><a:rPr/><a:t>"
                                + text
                                + "</a:t></a:fld>";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\""
                + id
                + "\" name=\""
                + name
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
                + type
                + "/></p:nvPr></p:nvSpPr><p:spPr>"
                + Xml.place(new Rect(x, y, width, height))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr"
                + " lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/><a:lstStyle/><a:p>"
                + run
                + "</a:p></p:txBody></p:sp>";
    }

    static String theme(String dark, String light, List<String> accents) {
        String scheme =
                "<a:dk1><a:srgbClr val=\"%s\"/></a:dk1><a:lt1><a:srgbClr val=\"%s\"/></a:lt1><a:dk2><a:srgbClr val=\"%s\"/></a:dk2><a:lt2><a:srgbClr val=\"%s\"/></a:lt2>"
                        .formatted(dark, light, dark, light);
        StringBuilder colors = new StringBuilder(scheme);
        for (int i = 0; i < accents.size(); i++) {
            colors.append(
                    "<a:accent%1$d><a:srgbClr val=\"%2$s\"/></a:accent%1$d>"
                            .formatted(i + 1, accents.get(i)));
        }
        colors.append(
                "<a:hlink><a:srgbClr val=\"2166AC\"/></a:hlink><a:folHlink><a:srgbClr"
                        + " val=\"7C5CBF\"/></a:folHlink>");
        String font =
                "<a:latin typeface=\"Noto Sans\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/><a:font"
                        + " script=\"Hans\" typeface=\"Microsoft YaHei\"/>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return Xml.HEAD
                + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " name=\"Touchline\"><a:themeElements><a:clrScheme name=\"Touchline\">"
                + colors
                + "</a:clrScheme><a:fontScheme name=\"Touchline\"><a:majorFont>"
                + font
                + "</a:majorFont><a:minorFont>"
                + font
                + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Touchline\"><a:fillStyleLst>"
                + fill.repeat(3)
                + "</a:fillStyleLst><a:lnStyleLst>"
                + Stream.of(1, 2, 3)
                        .map(width -> "<a:ln w=\"" + width * 6350 + "\">" + fill + "</a:ln>")
                        .collect(Collectors.joining())
                + "</a:lnStyleLst><a:effectStyleLst>"
                + effect.repeat(3)
                + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fill.repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    static String notesMaster() {
        return Xml.HEAD
                + "<p:notesMaster"
                + Xml.NAMESPACES
                + ">"
                + tree(
                        "<p:bg><p:bgPr><a:solidFill><a:schemeClr"
                                + " val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>",
                        "")
                + COLOR_MAP
                + "</p:notesMaster>";
    }

    /// @param paragraphs in the language of the presentation
    static String notes(List<String> paragraphs, String language) {
        String text =
                paragraphs.stream()
                        .map(paragraph ->
                                "<a:p><a:r><a:rPr lang=\"%s\"/><a:t>%s</a:t></a:r></a:p>"
                                        .formatted(Xml.text(language), Xml.text(paragraph)))
                        .collect(Collectors.joining());
        return Xml.HEAD
                + "<p:notes"
                + Xml.NAMESPACES
                + ">"
                + tree(
                        "",
                        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Notes\"/><p:cNvSpPr><a:spLocks"
                            + " noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\""
                            + " idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
                                + text
                                + "</p:txBody></p:sp>")
                + INHERIT
                + "</p:notes>";
    }
}
