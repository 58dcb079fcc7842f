package org.touchline.model.wording;

/// The kinds of elements that have texts.
public enum TextOwner {
    /// The map itself: what it is about.
    MAP,
    PERSONA,
    STAGE,
    TIME_SLOT,
    /// A touchpoint or one of its parts, which share their ids.
    TOUCHPOINT,
    LANE,
    NOTE,
    PATH,
    CHANNEL,
    DEVICE
}
