package org.touchline.storage;

import org.touchline.model.JourneyMap;
import org.touchline.model.MapRules;
import org.touchline.model.Place;
import org.touchline.storage.StorageException.Category;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        MapRules.check(map).forEach(findings::acceptUnlessCovered);
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
        if (Files.isDirectory(file)) {
            throw access("storage.file.folder", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge();
            }
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw access("storage.file.missing", e);
        } catch (AccessDeniedException e) {
            throw access("storage.file.denied", e);
        } catch (IOException e) {
            throw access("storage.file.unreadable", e);
        }
    }

    private static StorageException access(String key, IOException cause) {
        return new StorageException(Category.ACCESS, Problem.ofFile(key), cause);
    }

    private static StorageException tooLarge() {
        Problem problem = Problem.ofFile("storage.file.large", MOST_BYTES >> 20);
        return new StorageException(Category.TOO_LARGE, problem, null);
    }
}
