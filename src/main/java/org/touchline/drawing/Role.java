package org.touchline.drawing;

/// What an [Item] is to a reader.
public enum Role {
    /// Backgrounds, rules and shadows: no screen reader tells of them.
    DECORATION,
    /// The title of the map: the document's first heading.
    TITLE,
    /// The line below the title: personas, state, objective.
    SUMMARY,
    /// A persona's badge.
    PERSONA,
    /// The header of a stage: a heading of the second level.
    STAGE,
    /// The header of a time slot.
    TIME_SLOT,
    /// A touchpoint's card.
    TOUCHPOINT,
    /// An arrow from one card of a path to the next.
    ARROW,
    /// The name of a lane: a heading of the second level.
    LANE,
    /// The curve of an emotion lane, without its faces.
    EMOTION_CURVE,
    /// The face of one touchpoint on the emotion curve.
    EMOTION,
    /// A touchpoint's pain point in a lane.
    PAIN_POINT,
    /// A touchpoint's opportunity in a lane.
    OPPORTUNITY,
    /// A note in a text lane.
    NOTE;

    /// Whether an item of this role begins a part of the picture, of whichever level.
    public boolean isHeading() {
        return switch (this) {
            case TITLE, STAGE, LANE -> true;
            case DECORATION,
                    SUMMARY,
                    PERSONA,
                    TIME_SLOT,
                    TOUCHPOINT,
                    ARROW,
                    EMOTION_CURVE,
                    EMOTION,
                    PAIN_POINT,
                    OPPORTUNITY,
                    NOTE ->
                    false;
        };
    }
}
