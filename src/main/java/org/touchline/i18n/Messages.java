package org.touchline.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the program in one language at a time; what has no text there is in English. May be
/// shared between threads.
public final class Messages {
    private volatile Bundle bundle;
    private final Map<String, PlainPattern> plainPatterns = new ConcurrentHashMap<>();

    Messages(Language language, Properties texts) {
        bundle = new Bundle(language, texts);
    }

    /// The bundled texts of a language.
    public static Messages in(Language language) {
        return new Messages(language, texts(language));
    }

    /// Goes on in another language. What was said before stays as it was: whoever shows it says it
    /// anew.
    public void speak(Language language) {
        bundle = new Bundle(language, texts(language));
    }

    public Language language() {
        return bundle.language();
    }

    /// Every key that has a text, plural forms included.
    public Set<String> keys() {
        return bundle.texts().stringPropertyNames();
    }

    /// The text of a key, its placeholders `{0}`, `{1}`, … filled in. Of a text with plural forms,
    /// the first argument that is a number picks the form.
    ///
    /// A key without a text is a mistake of the program: with assertions on, as in every test, it
    /// is an error; a user sees the key itself.
    public String text(String key, Object... arguments) {
        Bundle now = bundle;
        String pattern = now.pattern(key, arguments);
        if (arguments.length == 0) {
            return pattern;
        }
        return plainPatterns
                .computeIfAbsent(pattern, PlainPattern::of)
                .fill(arguments)
                .orElseGet(() ->
                        new MessageFormat(pattern, now.language().locale()).format(arguments));
    }

    private static Properties texts(Language language) {
        var texts =
                language == Language.ENGLISH
                        ? new Properties()
                        : new Properties(texts(Language.ENGLISH));
        for (String bundle : language.bundles()) {
            try (InputStream stream = Messages.class.getResourceAsStream(bundle)) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /// One language’s.
    private record Bundle(Language language, Properties texts) {
        String pattern(String key, Object... arguments) {
            String counted = texts.getProperty(countedKey(key, arguments), "");
            String plain = counted.isEmpty() ? texts.getProperty(key, "") : counted;
            String pattern = plain.isEmpty() ? texts.getProperty(key + ".other", "") : plain;
            assert !pattern.isEmpty() : key + " is not in " + language.bundles();
            return pattern.isEmpty() ? key : pattern;
        }

        private String countedKey(String key, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Number count) {
                    return key + "." + language.plurals().form(count).key();
                }
            }
            return key;
        }
    }
}
