package org.touchline.storage;

import org.touchline.model.TimeSlot;

import java.util.List;

final class TimeSlotCodec {
    private static final Field<TimeSlot, String> ID = Field.required("id", TimeSlot::id);
    private static final Field<TimeSlot, String> NAME = Field.required("name", TimeSlot::name);
    private static final Field<TimeSlot, String> START = Field.optional("start", TimeSlot::start);

    static final ObjectCodec<TimeSlot> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, START),
                    TimeSlot::unknown,
                    read ->
                            new TimeSlot(
                                    read.get(ID), read.get(NAME), read.get(START), read.unknown()));

    private TimeSlotCodec() {}
}
