package org.touchline.export;

import org.touchline.drawing.Drawing;
import org.touchline.export.ExportException.Category;
import org.touchline.files.AtomicFile;
import org.touchline.layout.MapLayout;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// Exports maps. Made once, by the wiring; may be called on any thread, several at a time.
public final class Exporter {
    private static final double SHARE_OF_LAYOUT = 0.2;

    private final BundledFonts fonts;
    private final Icons icons;

    public Exporter(BundledFonts fonts, Icons icons) {
        this.fonts = fonts;
        this.icons = icons;
    }

    /// Lays a map out, paints it, and replaces the target when the new file is whole.
    ///
    /// @throws ExportException if the target cannot be written
    /// @throws CancellationException if it was called off: the target is as it was
    public void export(ExportRequest request, Path target, Progress progress)
            throws ExportException {
        advance(progress, 0);
        Drawing drawing =
                new MapLayout(fonts, icons, request.theme())
                        .layOut(request.arrangedMap(), request.labels())
                        .drawing();
        try {
            AtomicFile.write(
                    target,
                    out ->
                            request.format()
                                    .painter()
                                    .paint(
                                            drawing,
                                            request.created(),
                                            share -> advance(progress, ofPainting(share)),
                                            out));
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private static double ofPainting(double share) {
        return SHARE_OF_LAYOUT + (1 - SHARE_OF_LAYOUT) * share;
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
}
