package org.touchline.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A ZIP archive whose entries bear the date that is asked for, not the moment of their making.
final class DatedZip {
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 0, 0);

    private DatedZip() {}

    /// Writes an archive to the end of a stream, which it leaves open.
    static void copy(byte[] archive, Instant date, OutputStream out) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(date, ZoneOffset.UTC);
        LocalDateTime kept = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
        var dated = new ZipOutputStream(out);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(kept);
                dated.putNextEntry(copy);
                entries.transferTo(dated);
                dated.closeEntry();
            }
        }
        dated.finish();
    }
}
