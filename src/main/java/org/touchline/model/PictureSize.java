package org.touchline.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/// How many points a PNG or JPEG file says that it has. It is read without decoding the picture: a
/// small file can claim to be huge, and would be once it is decoded.
record PictureSize(int width, int height) {
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final Set<String> TYPES = Set.of(PNG, JPEG);

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452; // IHDR
    private static final int JPEG_START = 0xFFD8;

    /// The size that a file declares; empty if it is no file of that type.
    static Optional<PictureSize> of(String type, byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            return type.equals(PNG) ? ofPng(bytes) : ofJpeg(bytes);
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty(); // cut off, or something else altogether
        }
    }

    long points() {
        return (long) width * height;
    }

    private static Optional<PictureSize> ofPng(ByteBuffer bytes) {
        if (bytes.getLong() != PNG_SIGNATURE) {
            return Optional.empty();
        }
        bytes.getInt(); // the length of the header
        return bytes.getInt() == PNG_HEADER
                ? found(bytes.getInt(), bytes.getInt())
                : Optional.empty();
    }

    /// Leaps from segment to segment up to the frame header, which has the size.
    private static Optional<PictureSize> ofJpeg(ByteBuffer bytes) {
        if (unsigned(bytes) != JPEG_START) {
            return Optional.empty();
        }
        while (true) {
            int marker = marker(bytes);
            int start = bytes.position();
            int length = unsigned(bytes);
            if (isFrameHeader(marker)) {
                bytes.get(); // bits a colour
                int height = unsigned(bytes);
                return found(unsigned(bytes), height);
            }
            bytes.position(start + Math.max(length, 2));
        }
    }

    /// The byte after FF, which may be repeated.
    private static int marker(ByteBuffer bytes) {
        if (bytes.get() != (byte) 0xFF) {
            throw new IllegalArgumentException("a segment begins with FF");
        }
        int marker;
        do {
            marker = Byte.toUnsignedInt(bytes.get());
        } while (marker == 0xFF);
        return marker;
    }

    /// Of the markers C0 to CF, three are something else: tables and an extension.
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static Optional<PictureSize> found(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }

    private static int unsigned(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }
}
