package org.touchline.storage;

import org.touchline.storage.StorageException.Category;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file as such cannot be read or written.
final class FileProblems {
    private FileProblems() {}

    static StorageException reading(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> access("storage.file.missing", cause);
            case AccessDeniedException _ -> access("storage.file.denied", cause);
            default ->
                    Files.isDirectory(file)
                            ? access("storage.file.folder", cause)
                            : access("storage.file.unreadable", cause);
        };
    }

    static StorageException writing(Path file, IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> access("storage.save.denied", cause);
            default ->
                    Files.isDirectory(file)
                            ? access("storage.file.folder", cause)
                            : access("storage.save.failed", cause);
        };
    }

    /// A folder of the program's own, for copies and locks.
    static StorageException inFolder(Path folder, IOException cause) {
        Problem problem = Problem.ofFile("storage.folder", folder.toString());
        return new StorageException(Category.ACCESS, problem, cause);
    }

    /// @param key with the limit in MB as its placeholder
    static StorageException tooLarge(String key) {
        Problem problem = Problem.ofFile(key, MapReader.MOST_BYTES >> 20);
        return new StorageException(Category.TOO_LARGE, problem, null);
    }

    private static StorageException access(String key, IOException cause) {
        return new StorageException(Category.ACCESS, Problem.ofFile(key), cause);
    }
}
