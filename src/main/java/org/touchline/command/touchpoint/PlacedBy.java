package org.touchline.command.touchpoint;

/// How pasted touchpoints find their stages and time slots.
public enum PlacedBy {
    /// They keep their places beside each other, whatever stages and time slots are called.
    POSITION,
    /// In the stages and time slots of the same name; those that the map lacks come with them. One
    /// without a name stands for wherever the touchpoints are pasted.
    NAME
}
