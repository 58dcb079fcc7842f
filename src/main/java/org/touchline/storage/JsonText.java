package org.touchline.storage;

import org.touchline.storage.StorageException.Category;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// The text of a document: JSON in UTF-8.
final class JsonText {
    private static final int MAX_DEPTH = 64;

    private static final int MAX_NAME = 1_000;
    private static final int MAX_NUMBER = 1_000;

    /// A picture of 16 MiB in base64, and some room.
    private static final int MAX_STRING = 24 << 20;

    /// Of names, values and brackets: a map of 20,000 touchpoints with every property has two to
    /// three million, and many more would not fit into the memory of the program.
    private static final long MAX_TOKENS = 4_000_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxStringLength(MAX_STRING)
                                                    .maxNameLength(MAX_NAME)
                                                    .maxNumberLength(MAX_NUMBER)
                                                    .maxTokenCount(MAX_TOKENS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final byte[] utf8;
    private final int start;

    private JsonText(byte[] utf8, int start) {
        this.utf8 = utf8;
        this.start = start;
    }

    /// The text of a file; a byte order mark is dropped.
    ///
    /// @throws StorageException if the file is not UTF-8
    static JsonText of(byte[] file) throws StorageException {
        int start = Utf8.markLength(file);
        var problem = Utf8.problem(file, start);
        if (problem.isPresent()) {
            throw new StorageException(Category.SYNTACTIC, problem.get(), null);
        }
        return new JsonText(file, start);
    }

    /// The text as a tree.
    ///
    /// @throws StorageException if it is no JSON, or not a single value
    JsonNode parse() throws StorageException {
        try (JsonParser parser = parser()) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null || root.isMissingNode()) {
                    throw syntactic(Problem.ofFile("storage.empty"), null);
                }
                if (parser.nextToken() != null) {
                    throw syntactic(SyntaxProblems.trailing(parser), null);
                }
                return root;
            } catch (JacksonException | NumberFormatException e) {
                throw syntactic(SyntaxProblems.of(e, parser, MAX_DEPTH), e);
            }
        }
    }

    /// Reads the text once more, token by token.
    JsonParser parser() {
        return MAPPER.createParser(reader());
    }

    /// What is kept of a field that this version does not know, back as a tree.
    static JsonNode parseKept(String json) {
        return MAPPER.readTree(json);
    }

    private Reader reader() {
        var bytes = new ByteArrayInputStream(utf8, start, utf8.length - start);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private static StorageException syntactic(Problem problem, Throwable cause) {
        return new StorageException(Category.SYNTACTIC, problem, cause);
    }
}
