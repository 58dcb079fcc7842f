package org.touchline.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The program and its bundles agree on the keys.
///
/// A key stands in the sources as a literal, whole (`"action.undo"`) or as a beginning that ends
/// with a dot (`"emotion."`), to which the program adds a word.
final class KeysTest {
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*\\.(?:[A-Za-z0-9-]+\\.)*[A-Za-z0-9-]*)\"");
    private static final Set<String> KEYS = Bundle.of(Language.ENGLISH).bareKeys();
    private static final Set<String> GROUPS =
            KEYS.stream().map(KeysTest::group).collect(Collectors.toSet());

    @Test
    void everyKeyInTheSourcesHasAText() {
        var missing = new TreeSet<>(literals());
        missing.removeIf(key -> KEYS.stream().anyMatch(known -> isNamedBy(key, known)));
        assertThat(missing).as("keys to add to messages.properties").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var literals = literals();
        var unused = new TreeSet<>(KEYS);
        unused.removeIf(known -> literals.stream().anyMatch(key -> isNamedBy(key, known)));
        assertThat(unused).as("texts that nothing shows").isEmpty();
    }

    private static boolean isNamedBy(String literal, String key) {
        return literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal);
    }

    private static Set<String> literals() {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map(literal -> literal.group(1))
                    .filter(literal -> GROUPS.contains(group(literal)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
