package org.touchline.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The maps that were open last, the latest first.
public record RecentFiles(List<Path> files) {
    public static final int MOST = 10;
    public static final RecentFiles NONE = new RecentFiles(List.of());

    public RecentFiles {
        files = files.stream().distinct().limit(MOST).toList();
    }

    /// With a file that was opened or saved just now.
    public RecentFiles with(Path file) {
        return new RecentFiles(
                Stream.concat(Stream.of(file.toAbsolutePath()), files.stream()).toList());
    }

    /// Without a file that is not there any more.
    public RecentFiles without(Path file) {
        return new RecentFiles(
                files.stream().filter(other -> !other.equals(file.toAbsolutePath())).toList());
    }
}
