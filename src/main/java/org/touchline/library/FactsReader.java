package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.value.Initiator;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the facts of a library with the words that belong to them. What is wrong is collected and
/// left out; the rest is read all the same.
final class FactsReader {
    private final JsonNode facts;
    private final LibraryTexts texts;
    private final LibraryProblems problems;

    FactsReader(JsonNode facts, LibraryTexts texts, LibraryProblems problems) {
        this.facts = facts;
        this.texts = texts;
        this.problems = problems;
    }

    /// A library with what these facts add; what has the id of something there takes its place.
    Library addedTo(Library base) {
        Map<String, Channel> channels = byId(base.channels(), Channel::id);
        Map<String, Device> devices = byId(base.devices(), Device::id);
        Map<String, LibraryEntry> entries = byId(base.entries(), LibraryEntry::id);
        each("channels", (fact, at) -> put(channels, Channel::id, channel(fact, at)));
        each("devices", (fact, at) -> put(devices, Device::id, device(fact)));
        each(
                "touchpoints",
                (fact, at) -> {
                    Optional<Channel> channel = known(channels, fact, "channel", at);
                    Optional<Device> device = known(devices, fact, "device", at);
                    LibraryEntry entry = entry(fact, at, channel, device, base.stages().keySet());
                    put(entries, LibraryEntry::id, entry);
                });
        return new Library(
                base.stages(),
                base.natures(),
                List.copyOf(channels.values()),
                List.copyOf(devices.values()),
                List.copyOf(entries.values()),
                base.terms());
    }

    private interface Item {
        void read(JsonNode fact, String at);
    }

    /// Visits the items of a section that have an id of their own and a name.
    private void each(String section, Item item) {
        Set<String> seen = new HashSet<>();
        JsonNode list = facts.path(section);
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add(LibraryProblem.Kind.TYPE, "/" + section, section);
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            String at = "/" + section + "/" + i;
            String id = text(list.get(i), "id");
            if (id.isBlank()) {
                problems.add(LibraryProblem.Kind.MISSING, at + "/id", "id");
            } else if (!seen.add(id)) {
                problems.add(LibraryProblem.Kind.TWICE, at + "/id", id);
            } else if (texts.name(section, id).isEmpty()) {
                problems.add(LibraryProblem.Kind.MISSING, at, "name");
            } else {
                item.read(list.get(i), at);
            }
        }
    }

    private LibraryEntry entry(
            JsonNode fact,
            String at,
            Optional<Channel> channel,
            Optional<Device> device,
            Set<String> knownStages) {
        String id = text(fact, "id");
        return new LibraryEntry(
                id,
                texts.name("touchpoints", id),
                text(fact, "icon"),
                stages(fact, at, knownStages),
                channel,
                device,
                choice(Nature.class, Nature.NOT_GIVEN, fact, "nature", at),
                choice(Initiator.class, Initiator.NOT_GIVEN, fact, "initiator", at),
                choice(Lifetime.class, Lifetime.NOT_GIVEN, fact, "lifetime", at),
                guidance(id, fact));
    }

    /// Without a known stage it stands among the own touchpoints.
    private List<String> stages(JsonNode fact, String at, Set<String> known) {
        List<String> stages = strings(fact.path("stages"));
        stages.stream()
                .filter(stage -> !known.contains(stage))
                .forEach(stage -> problems.add(LibraryProblem.Kind.UNKNOWN, at + "/stages", stage));
        List<String> usable = stages.stream().filter(known::contains).toList();
        return usable.isEmpty() ? List.of(OwnLibrary.GROUP) : usable;
    }

    private Guidance guidance(String id, JsonNode fact) {
        return texts.touchpoint(id)
                .map(about ->
                        new Guidance(
                                text(about, "wants"),
                                advice(id, fact, about.path("advice")),
                                text(about, "standard"),
                                strings(fact.path("measures")).stream().map(this::measure).toList(),
                                strings(about.path("questions")),
                                strings(about.path("painPoints")),
                                strings(about.path("opportunities"))))
                .orElse(Guidance.NONE);
    }

    private static List<Advice> advice(String id, JsonNode fact, JsonNode words) {
        return strings(fact.path("advice")).stream()
                .map(advice -> new Advice(id + "/" + advice, text(words, advice)))
                .filter(advice -> !advice.text().isBlank())
                .toList();
    }

    /// An own measure needs no id: it is its name.
    private String measure(String id) {
        String name = texts.name("measures", id);
        return name.isEmpty() ? id : name;
    }

    private Channel channel(JsonNode fact, String at) {
        String id = text(fact, "id");
        return new Channel(
                id,
                texts.name("channels", id),
                text(fact, "icon"),
                choice(Nature.class, Nature.NOT_GIVEN, fact, "nature", at),
                UnknownFields.NONE);
    }

    private Device device(JsonNode fact) {
        String id = text(fact, "id");
        return new Device(id, texts.name("devices", id), text(fact, "icon"), UnknownFields.NONE);
    }

    private <T> Optional<T> known(Map<String, T> byId, JsonNode fact, String field, String at) {
        String id = text(fact, field);
        if (!id.isEmpty() && !byId.containsKey(id)) {
            problems.add(LibraryProblem.Kind.UNKNOWN, at + "/" + field, id);
        }
        return Optional.ofNullable(byId.get(id));
    }

    private <E extends Enum<E> & Keyed> E choice(
            Class<E> type, E absent, JsonNode fact, String field, String at) {
        String key = text(fact, field);
        Optional<E> found = Keyed.find(type, key);
        if (found.isEmpty() && !key.isEmpty()) {
            problems.add(LibraryProblem.Kind.UNKNOWN, at + "/" + field, key);
        }
        return found.orElse(absent);
    }

    private static <T> void put(Map<String, T> byId, Function<T, String> id, T item) {
        byId.put(id.apply(item), item);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream()
                .collect(
                        Collectors.toMap(
                                id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
