package org.touchline.storage;

import org.touchline.model.value.Check;
import org.touchline.model.value.CheckResult;

import java.util.List;

final class CheckCodec {
    private static final Field<Check, String> ADVICE = Field.optional("advice", Check::advice);
    private static final Field<Check, String> TEXT = Field.required("text", Check::text);
    private static final Field<Check, CheckResult> RESULT =
            Field.optional(
                    "result", Scalars.choice(CheckResult.class), Check::result, CheckResult.OPEN);

    static final ObjectCodec<Check> CODEC =
            new ObjectCodec<>(
                    List.of(ADVICE, TEXT, RESULT),
                    Check::unknown,
                    read ->
                            new Check(
                                    read.get(ADVICE),
                                    read.get(TEXT),
                                    read.get(RESULT),
                                    read.unknown()));

    private CheckCodec() {}
}
