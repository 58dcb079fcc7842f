package org.touchline.export;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// What other programs read in an exported file.
final class ExportedText {
    private ExportedText() {}

    /// The letters and digits, without what is between them; empty of a picture.
    static String of(Path file, String format) throws Exception {
        return letters(
                switch (format) {
                    case "pdf" -> pdf(file);
                    case "svg" -> xml(Files.readAllBytes(file));
                    case "xlsx" -> xlsx(file);
                    case "pptx" -> slides(file);
                    case "png" -> png(file);
                    default -> Files.readString(file);
                });
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String xlsx(Path file) throws IOException {
        var text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            text.append(workbook.getProperties().getCoreProperties().getTitle());
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(text::append)));
        }
        return text.toString();
    }

    private static String slides(Path file) throws Exception {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().matches("ppt/(slides|notesSlides)/[^/]+\\.xml")) {
                    text.append(xml(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return text.toString();
    }

    private static String xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return document.getDocumentElement().getTextContent();
    }

    private static String png(Path file) throws IOException {
        if (ImageIO.read(file.toFile()) == null) {
            throw new IOException("no picture");
        }
        return "";
    }
}
