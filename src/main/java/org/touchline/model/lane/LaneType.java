package org.touchline.model.lane;

import org.touchline.model.value.Keyed;
import org.touchline.model.value.UnknownFields;

import java.util.List;

/// The table of lane types.
public enum LaneType implements Keyed {
    EMOTION("emotion", EmotionLane::new),
    PAIN_POINTS("painPoints", PainPointsLane::new),
    OPPORTUNITIES("opportunities", OpportunitiesLane::new),
    TEXT("text", TextLane::new);

    private final String key;
    private final Constructor constructor;

    LaneType(String key, Constructor constructor) {
        this.key = key;
        this.constructor = constructor;
    }

    @Override
    public String key() {
        return key;
    }

    /// A lane of this type.
    public Lane create(String id, String name, UnknownFields unknown) {
        return constructor.create(id, name, unknown);
    }

    /// A lane of this type that nothing else is known of.
    public Lane named(String id, String name) {
        return create(id, name, UnknownFields.NONE);
    }

    /// The lanes of a map that does not say which it has: emotion, pain points, opportunities, each
    /// with its type's key as its id.
    public static List<Lane> defaultLanes() {
        return List.of(EMOTION.plain(), PAIN_POINTS.plain(), OPPORTUNITIES.plain());
    }

    private Lane plain() {
        return named(key, "");
    }

    private interface Constructor {
        Lane create(String id, String name, UnknownFields unknown);
    }
}
