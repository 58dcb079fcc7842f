package org.touchline.paint.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a PNG file row by row, as the PNG specification (W3C, third edition) lays it out: eight
/// bits a channel, red, green, blue and opacity.
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BIT_DEPTH = 8;
    private static final int RGBA = 6;
    private static final int UNIT_METRE = 1;
    private static final double METRES_PER_POINT = 0.0254 / 72;
    private static final int BYTES_PER_PIXEL = 4;

    /// Each row as the difference from the one above: much of a map are areas of one colour.
    private static final byte FILTER_UP = 2;

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream rows;
    private final byte[] filtered;
    private byte[] above;
    private byte[] row;

    /// Begins a file.
    ///
    /// @param width in pixels
    /// @param height in pixels: as many rows must follow
    /// @param scale pixels for 1/72 inch, for programs that show the picture at its size
    PngStream(int width, int height, double scale, OutputStream target) throws IOException {
        out = new DataOutputStream(target);
        filtered = new byte[1 + BYTES_PER_PIXEL * width];
        above = new byte[BYTES_PER_PIXEL * width];
        row = new byte[BYTES_PER_PIXEL * width];
        rows = new DeflaterOutputStream(new DataChunks(), deflater, CHUNK);
        out.write(SIGNATURE);
        writeHeader(width, height);
        writeDensity((int) Math.round(scale / METRES_PER_POINT));
    }

    /// Writes the next row.
    ///
    /// @param pixels in which it is, from `offset` on: opacity, red, green, blue of each in one
    ///   number
    void write(int[] pixels, int offset) throws IOException {
        int length = row.length;
        for (int i = 0, p = offset; i < length; i += BYTES_PER_PIXEL, p++) {
            int argb = pixels[p];
            row[i] = (byte) (argb >> 16);
            row[i + 1] = (byte) (argb >> 8);
            row[i + 2] = (byte) argb;
            row[i + 3] = (byte) (argb >>> 24);
        }
        filtered[0] = FILTER_UP;
        for (int i = 0; i < length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        rows.write(filtered);
        byte[] free = above;
        above = row;
        row = free;
    }

    /// Ends the file; the stream below stays open.
    void finish() throws IOException {
        rows.finish();
        rows.flush();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    /// Gives back what compressing takes.
    @Override
    public void close() {
        deflater.end();
    }

    private void writeHeader(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {BIT_DEPTH, RGBA, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray(), bytes.size());
        chunk("sRGB", new byte[1], 1);
    }

    private void writeDensity(int pixelsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream density = new DataOutputStream(bytes);
        density.writeInt(pixelsPerMetre);
        density.writeInt(pixelsPerMetre);
        density.write(UNIT_METRE);
        chunk("pHYs", bytes.toByteArray(), bytes.size());
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) check.getValue());
    }

    /// Packs what was compressed into chunks of a size that readers like.
    private final class DataChunks extends OutputStream {
        private final byte[] content = new byte[CHUNK];
        private int length;

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            int done = 0;
            while (done < count) {
                int part = Math.min(count - done, CHUNK - length);
                System.arraycopy(bytes, from + done, content, length, part);
                length += part;
                done += part;
                if (length == CHUNK) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (length > 0) {
                chunk("IDAT", content, length);
                length = 0;
            }
        }
    }
}
