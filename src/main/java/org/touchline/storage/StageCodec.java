package org.touchline.storage;

import org.touchline.model.Stage;
import org.touchline.model.value.Extent;

import java.util.List;

final class StageCodec {
    private static final Field<Stage, String> ID = Field.required("id", Stage::id);
    private static final Field<Stage, String> NAME = Field.required("name", Stage::name);
    private static final Field<Stage, String> DESCRIPTION =
            Field.optional("description", Stage::description);
    private static final Field<Stage, String> COLOR = Field.optional("color", Stage::color);
    private static final Field<Stage, Extent> HEIGHT =
            Field.optional("height", Scalars.EXTENT, Stage::height, Extent.AUTOMATIC);
    private static final Field<Stage, Extent> WIDTH =
            Field.optional("width", Scalars.EXTENT, Stage::width, Extent.AUTOMATIC);

    static final ObjectCodec<Stage> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, DESCRIPTION, COLOR, HEIGHT, WIDTH),
                    Stage::unknown,
                    read ->
                            new Stage(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(DESCRIPTION),
                                    read.get(COLOR),
                                    read.get(HEIGHT),
                                    read.get(WIDTH),
                                    read.unknown()));

    private StageCodec() {}
}
