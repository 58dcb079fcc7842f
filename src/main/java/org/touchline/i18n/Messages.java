package org.touchline.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the program in one language; what has no text there is in English. Immutable; may
/// be shared between threads.
public final class Messages {
    private final Language language;
    private final Properties texts;
    private final Optional<Messages> otherwise;
    private final Map<String, PlainPattern> plainPatterns = new ConcurrentHashMap<>();

    Messages(Language language, Properties texts) {
        this(language, texts, Optional.empty());
    }

    private Messages(Language language, Properties texts, Optional<Messages> otherwise) {
        this.language = language;
        this.texts = texts;
        this.otherwise = otherwise;
    }

    /// The bundled texts of a language.
    public static Messages in(Language language) {
        return language == Language.ENGLISH
                ? new Messages(language, bundle(language))
                : new Messages(
                        language, bundle(language), Optional.of(Messages.in(Language.ENGLISH)));
    }

    public Language language() {
        return language;
    }

    /// Every key that has a text, plural forms included.
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(texts.stringPropertyNames());
        otherwise.ifPresent(messages -> keys.addAll(messages.keys()));
        return keys;
    }

    /// The text of a key, its placeholders `{0}`, `{1}`, … filled in. Of a text with plural forms,
    /// the first argument that is a number picks the form.
    ///
    /// A key without a text is a mistake of the program: with assertions on, as in every test, it
    /// is an error; a user sees the key itself.
    public String text(String key, Object... arguments) {
        String pattern = pattern(key, arguments);
        if (pattern.isEmpty()) {
            assert otherwise.isPresent() : key + " is not in " + language.bundles();
            return otherwise.map(messages -> messages.text(key, arguments)).orElse(key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return plainPatterns
                .computeIfAbsent(pattern, PlainPattern::of)
                .fill(arguments)
                .orElseGet(() -> new MessageFormat(pattern, language.locale()).format(arguments));
    }

    private String pattern(String key, Object... arguments) {
        String counted = texts.getProperty(countedKey(key, arguments), "");
        return counted.isEmpty() ? texts.getProperty(key, "") : counted;
    }

    private String countedKey(String key, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Number count) {
                return key + "." + language.plurals().form(count).key();
            }
        }
        return key;
    }

    private static Properties bundle(Language language) {
        var texts = new Properties();
        for (String bundle : language.bundles()) {
            try (InputStream stream = Messages.class.getResourceAsStream(bundle)) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
