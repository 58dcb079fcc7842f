package org.touchline.export;

import org.touchline.export.ExportException.Category;
import org.touchline.files.AtomicFile;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// Exports maps. Made once, by the wiring; may be called on any thread, several at a time.
public final class Exporter {
    private final BundledFonts fonts;
    private final Icons icons;

    public Exporter(BundledFonts fonts, Icons icons) {
        this.fonts = fonts;
        this.icons = icons;
    }

    /// Lays a map out, paints it, and replaces the target when the new file is whole.
    ///
    /// @throws ExportException if the target cannot be written, or the map not as it was asked for
    /// @throws CancellationException if it was called off: the target is as it was
    public ExportResult export(ExportRequest request, Path target, Progress progress)
            throws ExportException {
        advance(progress, 0);
        var source = new ExportSource(request, fonts, icons);
        try {
            AtomicFile.write(target, out -> write(source, progress, out));
            return new ExportResult(source.smallestType());
        } catch (NotPossible e) {
            throw e.why();
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private static void write(ExportSource source, Progress progress, OutputStream out)
            throws IOException {
        try {
            source.request()
                    .format()
                    .writer()
                    .write(source, share -> advance(progress, share), out);
        } catch (ExportException e) {
            throw new NotPossible(e);
        }
    }

    private static void advance(Progress progress, double share) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.report(share);
    }

    private static ExportException notWritten(Path target, IOException cause) {
        String key =
                switch (cause) {
                    case AccessDeniedException _ -> "export.denied";
                    case NoSuchFileException _ -> "export.noFolder";
                    default -> Files.isDirectory(target) ? "export.isFolder" : "export.failed";
                };
        return new ExportException(Category.ACCESS, cause, key, target);
    }

    /// Carries the reason out of the file that is being written, which then is none.
    private static final class NotPossible extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient ExportException why;

        NotPossible(ExportException why) {
            super(why);
            this.why = why;
        }

        ExportException why() {
            return why;
        }
    }
}
