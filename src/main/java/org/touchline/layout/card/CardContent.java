package org.touchline.layout.card;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.Touchpoint;

/// All that a card shows: two of the same touchpoint, channel and device look the same. Told apart
/// by identity, which is quick; a touchpoint that only moves keeps its values.
///
/// @param channel one without a name for a touchpoint without a channel, and so with the device
/// @param width of the card, in 1/72 inch
record CardContent(Touchpoint touchpoint, Channel channel, Device device, double width) {
    boolean hasChannel() {
        return !touchpoint.channel().isEmpty();
    }

    boolean hasDevice() {
        return !touchpoint.device().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardContent content
                && content.touchpoint.values() == touchpoint.values()
                && content.channel == channel
                && content.device == device
                && content.width == width;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(touchpoint.values()) + Double.hashCode(width);
    }
}
