package org.touchline.storage;

import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.Place;
import org.touchline.storage.StorageException.Category;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads maps. A file is read whole or not at all: whatever is wrong with it is said, everything at
/// once, and nothing is repaired silently.
public final class MapReader {
    /// The most bytes that a file may have.
    public static final int MOST_BYTES = 64 << 20;

    /// The most problems that are listed.
    public static final int MOST_PROBLEMS = 50;

    private MapReader() {}

    /// Reads a map from a file.
    ///
    /// @throws StorageException if it cannot be read, or is no map
    public static JourneyMap read(Path file) throws StorageException {
        return read(bytes(file));
    }

    /// Reads a map from the bytes of a file.
    ///
    /// @throws StorageException if they are no map
    public static JourneyMap read(byte[] bytes) throws StorageException {
        JsonText text = JsonText.of(bytes);
        JsonNode root = text.parse();
        var findings = new Findings(MOST_PROBLEMS);
        Place place = Place.root(findings);
        Header.check(root, place);
        failIfAny(findings, Header.isNewer(root) ? Category.NEWER : Category.STRUCTURAL, text);
        JourneyMap map = JourneyMapCodec.CODEC.read(root, place);
        Category category = findings.isEmpty() ? Category.SEMANTIC : Category.STRUCTURAL;
        MapRules.check(map, findings.unlessCovered());
        failIfAny(findings, category, text);
        return map;
    }

    private static void failIfAny(Findings findings, Category category, JsonText text)
            throws StorageException {
        if (!findings.isEmpty()) {
            var problems = Locator.locate(findings.all(), text);
            throw new StorageException(category, problems, null);
        }
    }

    private static byte[] bytes(Path file) throws StorageException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                throw FileProblems.tooLarge("storage.file.large");
            }
            byte[] bytes = in.readNBytes(MOST_BYTES + 1); // it may grow, or be no ordinary file
            if (bytes.length > MOST_BYTES) {
                throw FileProblems.tooLarge("storage.file.large");
            }
            return bytes;
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }
}
