package org.touchline.library;

/// By what the catalogue is divided.
public enum Grouping {
    /// The part of a journey where a touchpoint usually stands.
    STAGE,
    /// Where the contact happens.
    CHANNEL,
    /// Digital, human or physical.
    NATURE
}
