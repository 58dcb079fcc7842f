package org.touchline.ui.document;

import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// A map that the program carries, to look at and to begin from.
///
/// @param name of the story, in the names of resources and the keys of text bundles
/// @param language in which it is told, a two-letter code
public record Sample(String name, String language) {
    /// Every sample: each story in English, and once more where it comes from.
    public static final List<Sample> ALL =
            List.of(
                    new Sample("commuter", "en"),
                    new Sample("small-business", "en"),
                    new Sample("cyclist", "en"),
                    new Sample("clinic", "en"),
                    new Sample("guesthouse", "en"),
                    new Sample("telephony-provider", "en"),
                    new Sample("consulting-firm", "en"),
                    new Sample("commuter", "ru"),
                    new Sample("small-business", "ru"),
                    new Sample("cyclist", "zh"),
                    new Sample("clinic", "pl"),
                    new Sample("guesthouse", "ro"),
                    new Sample("telephony-provider", "pl"),
                    new Sample("consulting-firm", "pl"));

    /// The one that is shown to who starts the program for the first time.
    public static final Sample FIRST = ALL.getFirst();

    /// What its speakers call the language.
    public String languageName() {
        Locale locale = Locale.of(language);
        return locale.getDisplayLanguage(locale);
    }

    /// Reads the map.
    ///
    /// @throws IllegalStateException if it is broken: an error of the program, not of its user
    public JourneyMap read() {
        String resource = "/maps/" + name + "." + language + FileKind.MAP.ending();
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            return MapReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StorageException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
