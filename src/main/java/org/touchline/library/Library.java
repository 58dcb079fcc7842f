package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.search.FoldedText;

import java.util.List;

/// The catalogue in one language.
///
/// @param channels those that entries use, to choose from
/// @param devices to choose from
public record Library(List<LibraryGroup> groups, List<Channel> channels, List<Device> devices) {
    public Library {
        groups = List.copyOf(groups);
        channels = List.copyOf(channels);
        devices = List.copyOf(devices);
    }

    /// The groups with the entries whose name, channel or group has every word of the query; groups
    /// without any are left out.
    public List<LibraryGroup> search(String query) {
        List<String> words = List.of(folded(query).strip().split("\\s+"));
        return groups.stream()
                .map(group -> matching(group, words))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static LibraryGroup matching(LibraryGroup group, List<String> words) {
        List<LibraryEntry> entries =
                group.entries().stream().filter(entry -> matches(group, entry, words)).toList();
        return new LibraryGroup(group.id(), group.name(), entries);
    }

    private static boolean matches(LibraryGroup group, LibraryEntry entry, List<String> words) {
        String text = folded(entry.name() + " " + entry.channel().name() + " " + group.name());
        return words.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return FoldedText.of(text).text();
    }
}
