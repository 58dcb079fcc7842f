package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// One way through the map: an arrow line and an emotion curve. It visits its touchpoints in the
/// order of time, then in the order of the document.
///
/// @param persona the id of the persona who goes it, or empty
/// @param color `#RRGGBB`, or empty
public record JourneyPath(
        String id, String name, String persona, String color, UnknownFields unknown) {}
