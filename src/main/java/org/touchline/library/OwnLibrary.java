package org.touchline.library;

import org.touchline.files.AtomicFile;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The user's own touchpoints: one JSON file with `facts` like the bundled ones and `texts` by
/// language, of which any may be missing. It is immutable; adding gives another.
public final class OwnLibrary {
    /// The file in the user's folder of the program.
    public static final String FILE_NAME = "own-library.json";

    /// The part of a journey of those that stand in none of the catalogue's.
    static final String GROUP = "own";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode root;
    private final Optional<LibraryProblem> fault;

    private OwnLibrary(ObjectNode root, Optional<LibraryProblem> fault) {
        this.root = root;
        this.fault = fault;
    }

    /// One without touchpoints.
    public static OwnLibrary empty() {
        return new OwnLibrary(JSON.createObjectNode(), Optional.empty());
    }

    /// Reads a file. Whatever is wrong with it is a problem of the merged library, never an
    /// exception; a missing file is an empty library.
    public static OwnLibrary read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return JSON.readTree(text) instanceof ObjectNode root
                    ? new OwnLibrary(root, Optional.empty())
                    : broken(LibraryProblem.at(LibraryProblem.Kind.TYPE, "", ""));
        } catch (NoSuchFileException e) {
            return empty();
        } catch (IOException e) {
            return broken(LibraryProblem.at(LibraryProblem.Kind.UNREADABLE, "", String.valueOf(e)));
        } catch (JacksonException e) {
            return broken(
                    new LibraryProblem(
                            LibraryProblem.Kind.SYNTAX,
                            "",
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr(),
                            ""));
        }
    }

    private static OwnLibrary broken(LibraryProblem fault) {
        return new OwnLibrary(JSON.createObjectNode(), Optional.of(fault));
    }

    /// Why the file could not be read at all; such a one must not be written over.
    public Optional<LibraryProblem> fault() {
        return fault;
    }

    /// This library with a touchpoint of a map, under a new id `own-1`, `own-2`, …
    ///
    /// @param language of the map, under which its words are kept
    public OwnLibrary with(Touchpoint touchpoint, JourneyMap map, String language) {
        ObjectNode added = root.deepCopy();
        new OwnEntryWriter(added, map, language).add(touchpoint);
        return new OwnLibrary(added, fault);
    }

    /// Replaces the file, whole or not at all; missing folders are made.
    ///
    /// @throws IOException if it cannot be written, or could not be read before: what stands in it
    ///   would be lost
    public void writeTo(Path file) throws IOException {
        if (fault.isPresent()) {
            throw new IOException("not written over: " + fault.get());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = JSON.writeValueAsBytes(root);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    MergedLibrary mergedInto(Library base, String language) {
        var problems = new LibraryProblems("/facts");
        if (root.has("facts") && !root.path("facts").isObject()) {
            problems.add(LibraryProblem.Kind.TYPE, "", "facts");
        }
        Library merged =
                new FactsReader(root.path("facts"), texts(language), problems).addedTo(base);
        return new MergedLibrary(
                merged, Stream.concat(fault.stream(), problems.all().stream()).toList());
    }

    /// The wanted language first, then English, then whatever else there is.
    private LibraryTexts texts(String language) {
        JsonNode texts = root.path("texts");
        Stream<String> others = texts.propertyNames().stream();
        List<JsonNode> inOrder =
                Stream.concat(Stream.of(language, "en"), others)
                        .distinct()
                        .map(texts::path)
                        .toList();
        return new LibraryTexts(inOrder);
    }
}
