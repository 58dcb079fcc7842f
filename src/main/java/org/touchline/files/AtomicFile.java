package org.touchline.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// Replaces a file so that whoever opens it finds the old content or the new, whole: the new one is
/// written beside it, forced to the disk, and moved over it in one step.
///
/// If the program is killed meanwhile, the old file is untouched and a file `.touchline-….tmp`
/// stays beside it.
public final class AtomicFile {
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /// Writes the bytes of a file.
    @FunctionalInterface
    public interface Content {
        /// May throw anything to give up: the old file stays.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Creates or replaces a file. A link is followed and the file it leads to is replaced; the
    /// permissions of that file are kept. What is no ordinary file (`/dev/stdout`) is written to
    /// directly.
    ///
    /// @throws IOException if the folder is missing, the file is a folder or must not be written,
    ///   the disk is full, or the content gave up
    public static void write(Path file, Content content) throws IOException {
        Path target = followLinks(file.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeThrough(target, content);
        } else {
            replace(target, content);
        }
    }

    private static Path followLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; links < MOST_LINKS; links++) {
            if (!Files.isSymbolicLink(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static void writeThrough(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling(temporaryName());
        try {
            writeToDisk(temporary, content);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(target.getParent());
    }

    /// Not [Files#createTempFile]: that would hide a new file from everybody else.
    private static String temporaryName() {
        long number = ThreadLocalRandom.current().nextLong();
        return ".touchline-" + HexFormat.of().toHexDigits(number) + ".tmp";
    }

    private static void writeToDisk(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                temporary,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /// Makes the move itself survive a power cut, where the system can; the file is whole anyway.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows does not open folders.
        }
    }
}
