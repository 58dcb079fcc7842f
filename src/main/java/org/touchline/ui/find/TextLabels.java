package org.touchline.ui.find;

import org.touchline.i18n.Messages;
import org.touchline.model.wording.TextPlace;

/// What the panel calls the fields that texts stand in.
final class TextLabels {
    private TextLabels() {}

    static String of(TextPlace place, Messages messages) {
        return messages.text(form(place) + place.field());
    }

    private static String form(TextPlace place) {
        return switch (place.owner()) {
            case TOUCHPOINT -> "property.";
            case MAP -> "structure.map.";
            case PERSONA -> "structure.persona.";
            case STAGE -> "structure.stage.";
            case TIME_SLOT -> "structure.time.";
            case LANE -> "structure.lane.";
            case NOTE -> "structure.note.";
            case PATH -> "structure.path.";
            case CHANNEL -> "structure.channel.";
            case DEVICE -> "structure.device.";
        };
    }
}
