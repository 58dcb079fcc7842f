package org.touchline.editor.quick;

import org.touchline.command.Ids;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.property.PropertyKind.Referent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The channels and devices that can be named: those of the map, then those of the catalogue.
///
/// @param known no two of one kind with the same id or name
public record Media(List<Medium> known) {
    public static final Media NONE = new Media(List.of());

    public Media {
        known = List.copyOf(known);
    }

    public static Media of(List<Channel> channels, List<Device> devices) {
        return new Media(
                Stream.concat(channels.stream().map(Medium::of), devices.stream().map(Medium::of))
                        .toList());
    }

    public static Media of(JourneyMap map) {
        return of(map.channels(), map.devices());
    }

    /// These and those of others that are not among these, by id or by name.
    public Media and(Media others) {
        List<Medium> all = new ArrayList<>(known);
        others.known.stream()
                .filter(other -> known.stream().noneMatch(own -> isSame(own, other)))
                .forEach(all::add);
        return new Media(all);
    }

    Stream<Medium> of(Referent kind) {
        return known.stream().filter(medium -> medium.kind() == kind);
    }

    /// A new one, with an id that none of these has.
    Medium created(Referent kind, String name) {
        String prefix =
                switch (kind) {
                    case CHANNEL -> "channel";
                    case DEVICE -> "device";
                };
        return Medium.named(kind, Ids.next(prefix, of(kind).map(Medium::id).toList()), name);
    }

    private static boolean isSame(Medium medium, Medium other) {
        return medium.kind() == other.kind()
                && (medium.id().equals(other.id()) || medium.name().equalsIgnoreCase(other.name()));
    }
}
