package org.touchline.storage;

import org.touchline.model.View;
import org.touchline.model.value.Arrangement;

import java.util.List;

final class ViewCodec {
    private static final Field<View, Arrangement> ARRANGEMENT =
            Field.optional(
                    "arrangement",
                    Scalars.choice(Arrangement.class),
                    View::arrangement,
                    View.DEFAULT.arrangement());
    private static final Field<View, List<String>> HIDDEN_LANES =
            Field.list("hiddenLanes", Scalars.TEXT, View::hiddenLanes);

    static final ObjectCodec<View> CODEC =
            new ObjectCodec<>(
                    List.of(ARRANGEMENT, HIDDEN_LANES),
                    View::unknown,
                    read ->
                            new View(
                                    read.get(ARRANGEMENT), read.get(HIDDEN_LANES), read.unknown()));

    private ViewCodec() {}
}
