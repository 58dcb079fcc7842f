package org.touchline.storage;

import org.touchline.model.value.Measure;

import java.util.List;

final class MeasureCodec {
    private static final ValueCodec<String> FIGURE = new FigureCodec();

    private static final Field<Measure, String> NAME = Field.required("name", Measure::name);
    private static final Field<Measure, String> VALUE =
            Field.optional("value", FIGURE, Measure::value, "");
    private static final Field<Measure, String> TARGET =
            Field.optional("target", FIGURE, Measure::target, "");
    private static final Field<Measure, String> UNIT = Field.optional("unit", Measure::unit);

    static final ObjectCodec<Measure> CODEC =
            new ObjectCodec<>(
                    List.of(NAME, VALUE, TARGET, UNIT),
                    Measure::unknown,
                    read ->
                            new Measure(
                                    read.get(NAME),
                                    read.get(VALUE),
                                    read.get(TARGET),
                                    read.get(UNIT),
                                    read.unknown()));

    private MeasureCodec() {}
}
