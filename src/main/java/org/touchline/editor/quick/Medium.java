package org.touchline.editor.quick;

import org.touchline.command.Command;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind.Referent;
import org.touchline.model.property.TouchpointProperties;

/// A channel or a device that a touchpoint can be given.
///
/// @param icon one of our names of icons, or empty
/// @param addition brings it into a map; does nothing where it is there
public record Medium(Referent kind, String id, String name, String icon, Command addition) {
    public static Medium of(Channel channel) {
        return new Medium(
                Referent.CHANNEL,
                channel.id(),
                channel.name(),
                channel.icon(),
                new AddChannel(channel));
    }

    public static Medium of(Device device) {
        return new Medium(
                Referent.DEVICE, device.id(), device.name(), device.icon(), new AddDevice(device));
    }

    /// One that only has a name yet.
    static Medium named(Referent kind, String id, String name) {
        return switch (kind) {
            case CHANNEL -> of(Channel.of(id, name));
            case DEVICE -> of(Device.of(id, name));
        };
    }

    Property<String> property() {
        return switch (kind) {
            case CHANNEL -> TouchpointProperties.CHANNEL;
            case DEVICE -> TouchpointProperties.DEVICE;
        };
    }
}
