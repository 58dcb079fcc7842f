package org.touchline.model.value;

/// Something that could be done better at a touchpoint.
///
/// @param owner the team or person who answers for it, or empty
/// @param measure how it will be seen that it is done, or empty
public record Opportunity(String text, String owner, String measure, UnknownFields unknown) {
    public static Opportunity of(String text) {
        return new Opportunity(text, "", "", UnknownFields.NONE);
    }
}
