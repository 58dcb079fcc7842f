package org.touchline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The text of a map with something wrong in it. A `▸` before each wrong place says where a problem
/// is to be reported; it is no part of the text.
///
/// @param text without the marks
/// @param marks the places of the marks, as `line:column`
record BrokenMap(String text, List<String> marks) {
    private static final char MARK = '▸';
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    static BrokenMap of(String marked) {
        var text = new StringBuilder();
        List<String> marks = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (char c : marked.toCharArray()) {
            if (c == MARK) {
                marks.add(line + ":" + column);
            } else {
                text.append(c);
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
        }
        return new BrokenMap(text.toString(), marks);
    }

    /// A map that is right but for some fields that are added to it.
    static BrokenMap withFields(String fields) {
        return of(
                """
                {
                  "format": "touchline",
                  "version": 1,
                  "title": "Title",
                  %s,
                  "stages": [ { "id": "s", "name": "Stage" } ],
                  "times": [ { "id": "t", "name": "Time" } ],
                  "touchpoints": []
                }
                """
                        .formatted(fields));
    }

    /// A map that is right but for some fields that are added to its one touchpoint.
    static BrokenMap withTouchpointFields(String fields) {
        return of(
                """
                {
                  "format": "touchline",
                  "version": 1,
                  "title": "Title",
                  "stages": [ { "id": "s", "name": "Stage" } ],
                  "times": [ { "id": "t", "name": "Time" } ],
                  "touchpoints": [
                    ▹{ "id": "a", "name": "Name",
                      %s }
                  ]
                }
                """
                        .replace("▹", fields.contains("▸") ? "" : "▸")
                        .formatted(fields));
    }

    /// What comes of reading it.
    StorageException failure() {
        return failure(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What comes of reading bytes that are no map. Every problem has a sentence.
    static StorageException failure(byte[] bytes) {
        var failure = catchThrowableOfType(StorageException.class, () -> MapReader.read(bytes));
        assertThat(failure).as("the map was read").isNotNull();
        assertThat(failure.problems()).isNotEmpty().allSatisfy(BrokenMap::assertSaid);
        return failure;
    }

    /// Where the problems are, as `line:column`.
    static List<String> places(StorageException failure) {
        return failure.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column())
                .toList();
    }

    /// The problems as `key pointer`.
    static List<String> keysAndPointers(StorageException failure) {
        return failure.problems().stream()
                .map(problem -> problem.key() + " " + problem.pointer())
                .toList();
    }

    /// That a problem has a text whose placeholders are all filled in.
    static void assertSaid(Problem problem) {
        String sentence = ENGLISH.text(problem.key(), problem.arguments().toArray());
        assertThat(sentence).doesNotContain("{", "}", "“”").isNotEqualTo(problem.key());
    }
}
