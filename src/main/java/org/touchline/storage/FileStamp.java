package org.touchline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// Tells whether a file is still the one that was read or written: if its stamp is another before
/// saving, somebody else has changed it meanwhile, and the user is asked.
///
/// Take the stamp before reading a file, and after writing it.
///
/// @param bytes the size of the file, or -1 where there is none
public record FileStamp(FileTime modified, long bytes) {
    private static final FileStamp MISSING = new FileStamp(FileTime.fromMillis(0), -1);

    /// The stamp of a file as it is now.
    public static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime(), attributes.size());
        } catch (IOException _) {
            return MISSING;
        }
    }

    /// Whether there was no file, or none that can be seen.
    public boolean isMissing() {
        return equals(MISSING);
    }
}
