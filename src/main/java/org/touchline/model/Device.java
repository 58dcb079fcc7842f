package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// What the customer holds or sits at: phone, laptop, tablet.
///
/// @param icon one of our icon names; an unknown one is kept and drawn as the default
public record Device(String id, String name, String icon, UnknownFields unknown) {
    /// A device of which only the name is known.
    public static Device of(String id, String name) {
        return new Device(id, name, "", UnknownFields.NONE);
    }

    public Device withId(String id) {
        return new Device(id, name, icon, unknown);
    }

    public Device withName(String name) {
        return new Device(id, name, icon, unknown);
    }

    public Device withIcon(String icon) {
        return new Device(id, name, icon, unknown);
    }
}
