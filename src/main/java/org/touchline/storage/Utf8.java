package org.touchline.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Whether bytes are UTF-8. Jackson would guess other encodings and put question marks in place of
/// what it cannot read, and the user would not learn of it.
final class Utf8 {
    private static final int BUFFER = 8_192;

    private Utf8() {}

    /// The length of the byte order mark, 0 where there is none.
    static int markLength(byte[] file) {
        boolean hasMark =
                file.length >= 3
                        && file[0] == (byte) 0xEF
                        && file[1] == (byte) 0xBB
                        && file[2] == (byte) 0xBF;
        return hasMark ? 3 : 0;
    }

    /// The first place, if any, that is not UTF-8, or that only UTF-16 has: a zero byte.
    static Optional<Problem> problem(byte[] file, int start) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(file, start, file.length - start);
        var chars = CharBuffer.allocate(BUFFER);
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, true);
            chars.flip();
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == 0) {
                    return Optional.of(problemAt(line, column));
                }
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
            chars.clear();
        } while (result.isOverflow());
        return result.isError() ? Optional.of(problemAt(line, column)) : Optional.empty();
    }

    private static Problem problemAt(int line, int column) {
        return new Problem("", line, column, "storage.encoding", List.of());
    }
}
