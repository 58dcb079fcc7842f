package org.touchline.storage;

import org.touchline.model.Note;

import java.util.List;

final class NoteCodec {
    private static final Field<Note, String> ID = Field.required("id", Note::id);
    private static final Field<Note, String> LANE = Field.required("lane", Note::lane);
    private static final Field<Note, String> STAGE = Field.optional("stage", Note::stage);
    private static final Field<Note, String> TIME = Field.optional("time", Note::time);
    private static final Field<Note, String> TEXT = Field.required("text", Note::text);

    static final ObjectCodec<Note> CODEC =
            new ObjectCodec<>(
                    List.of(ID, LANE, STAGE, TIME, TEXT),
                    Note::unknown,
                    read ->
                            new Note(
                                    read.get(ID),
                                    read.get(LANE),
                                    read.get(STAGE),
                                    read.get(TIME),
                                    read.get(TEXT),
                                    read.unknown()));

    private NoteCodec() {}
}
