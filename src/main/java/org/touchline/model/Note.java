package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// A text in a text lane.
///
/// @param lane the id of its lane
/// @param stage the id of the stage that it belongs to, or empty for all
/// @param time the id of the time slot below which it stands, or empty for the first
public record Note(
        String id, String lane, String stage, String time, String text, UnknownFields unknown) {
    public Note withText(String text) {
        return new Note(id, lane, stage, time, text, unknown);
    }

    public Note atStage(String stage) {
        return new Note(id, lane, stage, time, text, unknown);
    }

    public Note atTime(String time) {
        return new Note(id, lane, stage, time, text, unknown);
    }
}
