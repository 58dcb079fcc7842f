package org.touchline.layout.card;

import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

/// Where a card says that it stands, told apart by identity.
record CardPlace(CardContent content, Stage stage, TimeSlot time) {
    @Override
    public boolean equals(Object other) {
        return other instanceof CardPlace place
                && place.stage == stage
                && place.time == time
                && place.content.equals(content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
