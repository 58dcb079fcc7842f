package org.touchline.model.value;

/// One line of the checklist by which a touchpoint is audited.
///
/// @param advice the id of the advice of a library that it comes from, `ENTRY/ADVICE`; empty for
///   one of the team's own. It is no reference: the library may be another one, or missing
/// @param text what is asked for, as it was worded when it was ticked: it stays readable without
///   the library
public record Check(String advice, String text, CheckResult result, UnknownFields unknown) {
    public static Check of(String advice, String text, CheckResult result) {
        return new Check(advice, text, result, UnknownFields.NONE);
    }

    public Check withResult(CheckResult result) {
        return new Check(advice, text, result, unknown);
    }
}
