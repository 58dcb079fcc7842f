package org.touchline.interchange;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyPath;

import java.util.List;

/// What the words of a table may mean: it is found by its name, the first of each name.
public record Known(List<Channel> channels, List<Device> devices, List<JourneyPath> paths) {
    public Known {
        channels = List.copyOf(channels);
        devices = List.copyOf(devices);
        paths = List.copyOf(paths);
    }
}
