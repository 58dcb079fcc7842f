package org.touchline.storage;

import org.touchline.model.Persona;

import java.util.List;

final class PersonaCodec {
    private static final Field<Persona, String> ID = Field.required("id", Persona::id);
    private static final Field<Persona, String> NAME = Field.required("name", Persona::name);
    private static final Field<Persona, String> SUMMARY =
            Field.optional("summary", Persona::summary);
    private static final Field<Persona, String> QUOTE = Field.optional("quote", Persona::quote);
    private static final Field<Persona, List<String>> GOALS =
            Field.list("goals", Scalars.TEXT, Persona::goals);
    private static final Field<Persona, List<String>> NEEDS =
            Field.list("needs", Scalars.TEXT, Persona::needs);
    private static final Field<Persona, List<String>> PREFERENCES =
            Field.list("preferences", Scalars.TEXT, Persona::preferences);
    private static final Field<Persona, List<String>> PAIN_POINTS =
            Field.list("painPoints", Scalars.TEXT, Persona::painPoints);
    private static final Field<Persona, String> COLOR = Field.optional("color", Persona::color);
    private static final Field<Persona, String> PORTRAIT =
            Field.optional("portrait", Persona::portrait);

    static final ObjectCodec<Persona> CODEC =
            new ObjectCodec<>(
                    List.of(
                            ID,
                            NAME,
                            SUMMARY,
                            QUOTE,
                            GOALS,
                            NEEDS,
                            PREFERENCES,
                            PAIN_POINTS,
                            COLOR,
                            PORTRAIT),
                    Persona::unknown,
                    read ->
                            new Persona(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(SUMMARY),
                                    read.get(QUOTE),
                                    read.get(GOALS),
                                    read.get(NEEDS),
                                    read.get(PREFERENCES),
                                    read.get(PAIN_POINTS),
                                    read.get(COLOR),
                                    read.get(PORTRAIT),
                                    read.unknown()));

    private PersonaCodec() {}
}
