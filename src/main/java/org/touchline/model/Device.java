package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// What the customer holds or sits at: phone, laptop, tablet.
///
/// @param icon one of our icon names; an unknown one is kept and drawn as the default
public record Device(String id, String name, String icon, UnknownFields unknown) {}
