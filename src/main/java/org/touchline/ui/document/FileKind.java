package org.touchline.ui.document;

import java.nio.file.Path;
import java.util.Locale;

/// The kinds of files that a user names.
public enum FileKind {
    MAP(".journey.json", ".json", "document.kind.map"),
    PDF(".pdf", ".pdf", "document.kind.pdf");

    private static final int LONGEST_NAME = 80;

    private final String ending;
    private final String leastEnding;
    private final String key;

    /// @param leastEnding what is enough for a name that was typed in full
    FileKind(String ending, String leastEnding, String key) {
        this.ending = ending;
        this.leastEnding = leastEnding;
        this.key = key;
    }

    /// With the dot.
    public String ending() {
        return ending;
    }

    /// Names the kind in the text bundles.
    public String key() {
        return key;
    }

    /// The file, with the ending of this kind if it was typed without.
    public Path complete(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(leastEnding)
                ? file
                : file.resolveSibling(name + ending);
    }

    /// A name for a file of this kind, made of a title by leaving out what no system allows.
    public String nameFor(String title) {
        String allowed = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        int length = Math.min(LONGEST_NAME, allowed.length());
        return allowed.substring(0, length).strip() + ending;
    }
}
