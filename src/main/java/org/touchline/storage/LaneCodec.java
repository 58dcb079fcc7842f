package org.touchline.storage;

import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;

import java.util.List;

final class LaneCodec {
    private static final Field<Lane, String> ID = Field.required("id", Lane::id);

    /// A lane of an unreadable type goes on as a text lane, so that its notes are no problem too.
    private static final Field<Lane, LaneType> TYPE =
            Field.required("type", Scalars.choice(LaneType.class), Lane::type, LaneType.TEXT);

    private static final Field<Lane, String> NAME = Field.optional("name", Lane::name);

    static final ObjectCodec<Lane> CODEC =
            new ObjectCodec<>(
                    List.of(ID, TYPE, NAME),
                    Lane::unknown,
                    read -> read.get(TYPE).create(read.get(ID), read.get(NAME), read.unknown()));

    private LaneCodec() {}
}
