package org.touchline.preferences;

import org.touchline.files.AtomicFile;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps the preferences in a file.
public final class PreferencesFile {
    private final Path file;

    /// @param file need not be there yet, nor its folder
    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// What the file says; the defaults where there is none that can be read.
    public Preferences read() {
        try {
            return PreferencesJson.read(Files.readString(file));
        } catch (IOException | JacksonException _) {
            return Preferences.DEFAULT;
        }
    }

    /// Replaces the file whole. For whoever wants to know; the program goes on without.
    ///
    /// @throws IOException if the folder or the file cannot be written
    public void write(Preferences preferences) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = PreferencesJson.write(preferences).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
