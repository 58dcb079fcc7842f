package org.touchline.model;

import org.touchline.model.value.Nature;
import org.touchline.model.value.UnknownFields;

/// Where a contact happens: e-mail, call, live chat, shop.
///
/// @param icon one of our icon names; an unknown one is kept and drawn as the default
public record Channel(String id, String name, String icon, Nature nature, UnknownFields unknown) {}
