package org.touchline.paint.pdf;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A checker of PDF that is not ours.
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// What a document breaks of PDF/A-2a and PDF/UA-1, which all our documents claim to keep.
    public static List<String> violations(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> violations(pdf, flavour).stream())
                .toList();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId() + " " + failed.getMessage())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
