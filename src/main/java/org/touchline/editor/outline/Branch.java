package org.touchline.editor.outline;

import org.touchline.model.Touchpoint;

import java.util.List;

/// A stage with its touchpoints, or the parking lot.
///
/// @param stage the id of the stage; empty for the parking lot
/// @param touchpoints in the order of time, those of one time slot in that of the map
public record Branch(String stage, List<Touchpoint> touchpoints) {
    public Branch {
        touchpoints = List.copyOf(touchpoints);
    }

    public boolean isParkingLot() {
        return stage.isEmpty();
    }
}
