package org.touchline.storage;

import org.touchline.model.JourneyPath;

import java.util.List;

final class JourneyPathCodec {
    private static final Field<JourneyPath, String> ID = Field.required("id", JourneyPath::id);
    private static final Field<JourneyPath, String> NAME =
            Field.required("name", JourneyPath::name);
    private static final Field<JourneyPath, String> PERSONA =
            Field.optional("persona", JourneyPath::persona);
    private static final Field<JourneyPath, String> COLOR =
            Field.optional("color", JourneyPath::color);

    static final ObjectCodec<JourneyPath> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, PERSONA, COLOR),
                    JourneyPath::unknown,
                    read ->
                            new JourneyPath(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(PERSONA),
                                    read.get(COLOR),
                                    read.unknown()));

    private JourneyPathCodec() {}
}
