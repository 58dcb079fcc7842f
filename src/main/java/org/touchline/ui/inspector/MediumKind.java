package org.touchline.ui.inspector;

import org.touchline.command.Command;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.library.Library;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.property.PropertyKind.Referent;
import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

import java.util.List;

/// What a reference can name, and how the map is given one more of it.
///
/// @param idPrefix what the id of one begins with that its user has named
record MediumKind(Referent referent, Library library, String idPrefix) {
    static MediumKind of(Referent referent, Library library) {
        return switch (referent) {
            case CHANNEL -> new MediumKind(referent, library, "channel");
            case DEVICE -> new MediumKind(referent, library, "device");
        };
    }

    List<Medium> in(JourneyMap map) {
        return switch (referent) {
            case CHANNEL -> map.channels().stream().map(Medium::of).toList();
            case DEVICE -> map.devices().stream().map(Medium::of).toList();
        };
    }

    List<Medium> inLibrary() {
        return switch (referent) {
            case CHANNEL -> library.channels().stream().map(Medium::of).toList();
            case DEVICE -> library.devices().stream().map(Medium::of).toList();
        };
    }

    /// Gives the map one of the library, with all that the library knows of it, or a new one.
    Command addition(Medium medium) {
        return switch (referent) {
            case CHANNEL ->
                    new AddChannel(
                            library.channels().stream()
                                    .filter(channel -> Medium.of(channel).equals(medium))
                                    .findFirst()
                                    .orElseGet(() -> channel(medium)));
            case DEVICE -> new AddDevice(device(medium));
        };
    }

    private static Channel channel(Medium medium) {
        return new Channel(
                medium.id(), medium.name(), medium.icon(), Nature.NOT_GIVEN, UnknownFields.NONE);
    }

    private static Device device(Medium medium) {
        return new Device(medium.id(), medium.name(), medium.icon(), UnknownFields.NONE);
    }
}
