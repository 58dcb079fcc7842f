package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.value.Nature;
import org.touchline.search.FoldedText;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The catalogue in one language.
///
/// @param stages the names of the parts of a journey by id, in their order
/// @param natures what digital, human and physical are called
/// @param channels those that entries use, to choose from
/// @param devices to choose from
/// @param terms by which entries are found beside their own words
public record Library(
        Map<String, String> stages,
        Map<Nature, String> natures,
        List<Channel> channels,
        List<Device> devices,
        List<LibraryEntry> entries,
        SearchTerms terms) {
    public Library {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        natures = Collections.unmodifiableMap(new LinkedHashMap<>(natures));
        channels = List.copyOf(channels);
        devices = List.copyOf(devices);
        entries = List.copyOf(entries);
    }

    /// All entries by the part of a journey where they usually stand.
    public List<LibraryGroup> groups() {
        return groups(Grouping.STAGE);
    }

    /// All entries, each in one group; groups without any are left out.
    public List<LibraryGroup> groups(Grouping grouping) {
        return grouped(grouping, _ -> true);
    }

    /// The groups by stage with the entries that have every word of the query.
    public List<LibraryGroup> search(String query) {
        return search(query, Grouping.STAGE);
    }

    /// The groups with the entries that have every word of the query in their name, channel or
    /// stage, in any language; groups without any are left out.
    public List<LibraryGroup> search(String query, Grouping grouping) {
        List<String> words = List.of(folded(query).strip().split("\\s+"));
        return query.isBlank()
                ? groups(grouping)
                : grouped(grouping, entry -> words.stream().allMatch(searched(entry)::contains));
    }

    /// The entry of an id; empty if there is none.
    public Optional<LibraryEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private String searched(LibraryEntry entry) {
        String stage = stages.getOrDefault(entry.stages().getFirst(), "");
        String own = String.join(" ", entry.name(), entry.channelName(), stage);
        return folded(own) + " " + terms.of(entry.id());
    }

    private List<LibraryGroup> grouped(Grouping grouping, Predicate<LibraryEntry> wanted) {
        List<LibraryEntry> found = entries.stream().filter(wanted).toList();
        return headings(grouping)
                .map(heading ->
                        new LibraryGroup(
                                heading.getKey(),
                                heading.getValue(),
                                found.stream()
                                        .filter(entry ->
                                                key(entry, grouping).equals(heading.getKey()))
                                        .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /// What has no channel or no nature stands last, under the name of the own touchpoints: only
    /// those may lack one.
    private Stream<Map.Entry<String, String>> headings(Grouping grouping) {
        Stream<Map.Entry<String, String>> named =
                switch (grouping) {
                    case STAGE -> stages.entrySet().stream();
                    case CHANNEL ->
                            channels.stream().map(each -> Map.entry(each.id(), each.name()));
                    case NATURE ->
                            natures.entrySet().stream()
                                    .map(each -> Map.entry(each.getKey().key(), each.getValue()));
                };
        var without = Map.entry("", stages.getOrDefault(OwnLibrary.GROUP, ""));
        return Stream.concat(named, Stream.of(without));
    }

    private static String key(LibraryEntry entry, Grouping grouping) {
        return switch (grouping) {
            case STAGE -> entry.stages().getFirst();
            case CHANNEL -> entry.channel().map(Channel::id).orElse("");
            case NATURE -> entry.nature().key();
        };
    }

    private static String folded(String text) {
        return FoldedText.of(text).text();
    }
}
