package org.touchline.model;

import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

/// Where a contact happens: e-mail, call, live chat, shop.
///
/// @param icon one of our icon names; an unknown one is kept and drawn as the default
public record Channel(String id, String name, String icon, Nature nature, UnknownFields unknown) {
    /// A channel of which only the name is known.
    public static Channel of(String id, String name) {
        return new Channel(id, name, "", Nature.NOT_GIVEN, UnknownFields.NONE);
    }

    public Channel withId(String id) {
        return new Channel(id, name, icon, nature, unknown);
    }

    public Channel withName(String name) {
        return new Channel(id, name, icon, nature, unknown);
    }

    public Channel withIcon(String icon) {
        return new Channel(id, name, icon, nature, unknown);
    }
}
