package org.touchline.paint.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.touchline.drawing.Pages;
import org.touchline.text.XmlText;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;

/// What a document says of itself: title, language, date, colour space, and the standards it keeps.
final class DocumentProperties {
    private static final String PROGRAM = "Touchline";
    private static final String COLORS = "sRGB IEC61966-2.1";
    private static final float PDF_VERSION = 1.7f;

    private DocumentProperties() {}

    static void write(PDDocument document, Pages pages, Instant created) throws IOException {
        String title = title(pages);
        String author = XmlText.clean(pages.author()).strip();
        document.setVersion(PDF_VERSION);
        document.setDocumentInformation(information(title, author, created));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Locale.forLanguageTag(pages.language()).toLanguageTag());
        catalog.setMarkInfo(tagged());
        catalog.setViewerPreferences(titleInWindow());
        catalog.addOutputIntent(screenColors(document));
        byte[] metadata =
                Metadata.xmp(title, author, PROGRAM, created).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
    }

    /// A document must have a title, even if the map has none.
    private static String title(Pages pages) {
        String title = XmlText.clean(pages.title()).strip();
        return title.isEmpty() ? PROGRAM : title;
    }

    private static PDDocumentInformation information(String title, String author, Instant created) {
        Calendar date = GregorianCalendar.from(ZonedDateTime.ofInstant(created, ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        if (!author.isEmpty()) {
            information.setAuthor(author);
        }
        information.setProducer(PROGRAM);
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static PDMarkInfo tagged() {
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        return info;
    }

    private static PDViewerPreferences titleInWindow() {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        return preferences;
    }

    private static PDOutputIntent screenColors(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLORS);
        intent.setOutputCondition(COLORS);
        intent.setOutputConditionIdentifier(COLORS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
