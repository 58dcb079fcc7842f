package org.touchline.storage;

import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;

import java.util.List;

final class TargetCodec {
    private static final Field<Target, Emotion> EMOTION =
            Field.optional("emotion", Scalars.EMOTION, Target::emotion, Emotion.NOT_ASKED);
    private static final Field<Target, Score> RATING =
            Field.optional("rating", Scalars.SCORE, Target::rating, Score.NONE);

    static final ObjectCodec<Target> CODEC =
            new ObjectCodec<>(
                    List.of(EMOTION, RATING),
                    Target::unknown,
                    read -> new Target(read.get(EMOTION), read.get(RATING), read.unknown()));

    private TargetCodec() {}
}
