package org.touchline.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A bundle as it stands in its file, for the tests that look at it line by line.
///
/// @param keys of all lines, in their order
record Bundle(List<String> keys, Map<String, String> texts) {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "org", "touchline", "i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");

    /// All that the program says in a language.
    static Bundle of(Language language) {
        return of(language.bundles());
    }

    /// What stands on maps and in exports.
    static Bundle labels(Language language) {
        return of(language.bundles().subList(0, 1));
    }

    private static Bundle of(List<String> files) {
        var keys = new ArrayList<String>();
        var texts = new TreeMap<String, String>();
        for (String line : files.stream().flatMap(Bundle::lines).toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split("\\s*=\\s*", 2);
            keys.add(parts[0]);
            texts.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return new Bundle(keys, texts);
    }

    /// The keys that the program uses: those of plural forms without the form.
    Set<String> bareKeys() {
        return texts.keySet().stream()
                .map(Bundle::withoutForm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The forms in which the text of a key is given.
    Set<String> forms(String bareKey) {
        return texts.keySet().stream()
                .filter(key -> isCounted(key) && withoutForm(key).equals(bareKey))
                .map(key -> key.substring(bareKey.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The numbers of the placeholders in the text of a key, or in all its forms together.
    Set<String> placeholders(String bareKey) {
        return texts.entrySet().stream()
                .filter(text -> withoutForm(text.getKey()).equals(bareKey))
                .flatMap(text -> PLACEHOLDER.matcher(text.getValue()).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isCounted(String key) {
        return FORM.matcher(key).find();
    }

    static String withoutForm(String key) {
        return FORM.matcher(key).replaceFirst("");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
