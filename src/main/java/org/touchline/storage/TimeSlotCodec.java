package org.touchline.storage;

import org.touchline.model.TimeSlot;
import org.touchline.model.value.Extent;

import java.util.List;

final class TimeSlotCodec {
    private static final Field<TimeSlot, String> ID = Field.required("id", TimeSlot::id);
    private static final Field<TimeSlot, String> NAME = Field.required("name", TimeSlot::name);
    private static final Field<TimeSlot, String> START = Field.optional("start", TimeSlot::start);
    private static final Field<TimeSlot, Extent> WIDTH =
            Field.optional("width", Scalars.EXTENT, TimeSlot::width, Extent.AUTOMATIC);

    static final ObjectCodec<TimeSlot> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, START, WIDTH),
                    TimeSlot::unknown,
                    read ->
                            new TimeSlot(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(START),
                                    read.get(WIDTH),
                                    read.unknown()));

    private TimeSlotCodec() {}
}
