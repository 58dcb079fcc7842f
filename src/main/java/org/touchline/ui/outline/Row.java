package org.touchline.ui.outline;

import org.touchline.model.Touchpoint;

/// What a row of the outline shows; an equal row needs no update.
sealed interface Row {
    /// Names the row, whatever it shows.
    String key();

    /// A stage, with how many touchpoints it has.
    record OfStage(String stage, String name, int count) implements Row {
        @Override
        public String key() {
            return "stage:" + stage;
        }
    }

    /// The parking lot.
    record OfParkingLot(int count) implements Row {
        @Override
        public String key() {
            return "parking";
        }
    }

    /// A touchpoint.
    ///
    /// @param time the name of its time slot; empty in the parking lot
    /// @param isFirst whether it is the first one of its time slot in its stage
    record OfTouchpoint(Touchpoint touchpoint, String time, boolean isFirst) implements Row {
        @Override
        public String key() {
            return "touchpoint:" + touchpoint.id();
        }
    }

    /// The root, which is not shown.
    record Root() implements Row {
        @Override
        public String key() {
            return "";
        }
    }
}
