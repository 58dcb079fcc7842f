package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.value.Initiator;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the catalogue that the program carries.
public final class LibraryReader {
    private final JsonNode facts;
    private final JsonNode texts;

    private LibraryReader(JsonNode facts, JsonNode texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /// The bundled catalogue.
    ///
    /// @param language of its texts, a two-letter code that the program has
    /// @throws IllegalStateException if it is not whole: an error of the program, not of its user
    public static Library bundled(String language) {
        return new LibraryReader(resource("facts"), resource("texts." + language)).read();
    }

    private Library read() {
        Map<String, Channel> channels = byId("channels", this::channel, Channel::id);
        Map<String, Device> devices = byId("devices", this::device, Device::id);
        List<LibraryGroup> groups =
                facts.path("groups")
                        .valueStream()
                        .map(group -> group(group.asString(), channels, devices))
                        .toList();
        return new Library(groups, List.copyOf(channels.values()), List.copyOf(devices.values()));
    }

    private LibraryGroup group(
            String id, Map<String, Channel> channels, Map<String, Device> devices) {
        List<LibraryEntry> entries =
                facts.path("touchpoints")
                        .valueStream()
                        .filter(fact -> text(fact, "group").equals(id))
                        .map(fact -> entry(fact, channels, devices))
                        .toList();
        return new LibraryGroup(id, name("groups", id), entries);
    }

    private LibraryEntry entry(
            JsonNode fact, Map<String, Channel> channels, Map<String, Device> devices) {
        return new LibraryEntry(
                text(fact, "id"),
                name("touchpoints", text(fact, "id")),
                text(fact, "icon"),
                known(channels, text(fact, "channel")),
                Optional.of(text(fact, "device"))
                        .filter(device -> !device.isEmpty())
                        .map(device -> known(devices, device)),
                choice(Nature.class, fact, "nature"),
                choice(Initiator.class, fact, "initiator"),
                choice(Lifetime.class, fact, "lifetime"));
    }

    private Channel channel(JsonNode fact) {
        String id = text(fact, "id");
        return new Channel(
                id,
                name("channels", id),
                text(fact, "icon"),
                choice(Nature.class, fact, "nature"),
                UnknownFields.NONE);
    }

    private Device device(JsonNode fact) {
        String id = text(fact, "id");
        return new Device(id, name("devices", id), text(fact, "icon"), UnknownFields.NONE);
    }

    private <T> Map<String, T> byId(
            String field, Function<JsonNode, T> reader, Function<T, String> id) {
        return facts.path(field)
                .valueStream()
                .map(reader)
                .collect(
                        Collectors.toMap(
                                id,
                                Function.identity(),
                                (first, second) -> {
                                    throw broken(id.apply(second) + " is there twice");
                                },
                                LinkedHashMap::new));
    }

    private String name(String section, String id) {
        String name = texts.path(section).path(id).path("name").asString("");
        if (name.isEmpty()) {
            throw broken(section + "/" + id + " has no name");
        }
        return name;
    }

    private static <T> T known(Map<String, T> byId, String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> broken("no such id: " + id));
    }

    private static <E extends Enum<E> & Keyed> E choice(
            Class<E> type, JsonNode fact, String field) {
        String key = text(fact, field);
        return Keyed.find(type, key).orElseThrow(() -> broken("no such " + field + ": " + key));
    }

    private static String text(JsonNode fact, String field) {
        return fact.path(field).asString("");
    }

    private static JsonNode resource(String name) {
        try (InputStream stream =
                LibraryReader.class.getResourceAsStream("/library/" + name + ".json")) {
            if (stream == null) {
                throw broken(name + " is missing");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException("the library is broken: " + what);
    }
}
