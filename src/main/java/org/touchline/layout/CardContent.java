package org.touchline.layout;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.Touchpoint;

/// All that a card shows and says: two equal ones look the same.
///
/// @param channelIcon empty for a touchpoint without a channel, and so with the others
/// @param width of the card, in 1/72 inch
record CardContent(
        Touchpoint touchpoint,
        String channelIcon,
        String channelName,
        String deviceIcon,
        String deviceName,
        String stageName,
        String timeName,
        double width) {
    static CardContent of(Touchpoint touchpoint, MapIndex index, double width) {
        Channel channel = index.channel(touchpoint);
        Device device = index.device(touchpoint);
        return new CardContent(
                touchpoint,
                channel.icon(),
                channel.name(),
                device.icon(),
                device.name(),
                index.stageName(touchpoint),
                index.timeName(touchpoint),
                width);
    }

    boolean hasChannel() {
        return !touchpoint.channel().isEmpty();
    }

    boolean hasDevice() {
        return !touchpoint.device().isEmpty();
    }
}
