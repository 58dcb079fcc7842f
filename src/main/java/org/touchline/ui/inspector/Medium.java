package org.touchline.ui.inspector;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.ui.control.PickerItem;

/// A channel or a device, as one chooses it.
record Medium(String id, String name, String icon) {
    /// Stands for the choice of none.
    static final Medium NONE = new Medium("", "", "");

    static Medium of(Channel channel) {
        return new Medium(channel.id(), channel.name(), channel.icon());
    }

    static Medium of(Device device) {
        return new Medium(device.id(), device.name(), device.icon());
    }

    boolean isSameAs(Medium other) {
        return id.equals(other.id) || name.equalsIgnoreCase(other.name);
    }

    PickerItem<Medium> item() {
        return PickerItem.of(this, name).withIcon(icon);
    }
}
