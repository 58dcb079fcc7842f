package org.touchline.library;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Initiator;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Nature;

import java.util.List;
import java.util.Optional;

/// A touchpoint of the catalogue.
///
/// @param icon one of our icon names
/// @param stages where it usually stands: ids of the catalogue's parts of a journey, the first
///   above all
/// @param channel where it happens; only an own touchpoint may have none
/// @param device what it is usually met on, where that is clear
public record LibraryEntry(
        String id,
        String name,
        String icon,
        List<String> stages,
        Optional<Channel> channel,
        Optional<Device> device,
        Nature nature,
        Initiator initiator,
        Lifetime lifetime,
        Guidance guidance) {
    public LibraryEntry {
        stages = List.copyOf(stages);
    }

    /// The entry as a new touchpoint, its fields filled in; it names channel and device by the
    /// catalogue's ids, which a map may have to be given first.
    public Touchpoint toTouchpoint(String touchpointId) {
        return Touchpoint.named(touchpointId, name)
                .with(TouchpointProperties.CHANNEL, channel.map(Channel::id).orElse(""))
                .with(TouchpointProperties.DEVICE, device.map(Device::id).orElse(""))
                .with(TouchpointProperties.NATURE, nature)
                .with(TouchpointProperties.INITIATOR, initiator)
                .with(TouchpointProperties.LIFETIME, lifetime);
    }

    String channelName() {
        return channel.map(Channel::name).orElse("");
    }
}
