package org.touchline.storage;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The published schema of documents, and a validator that is not ours.
public final class DocumentSchema {
    private static final Path FILE = Path.of("assets", "schema", "touchline-1.schema.json");
    private static final String TEXT = read();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

    private DocumentSchema() {}

    /// What the validator has against a document; nothing if it is valid.
    public static List<String> complaints(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    static JsonNode tree() {
        return JsonMapper.shared().readTree(TEXT);
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
