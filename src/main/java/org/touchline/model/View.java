package org.touchline.model;

import org.touchline.model.value.Arrangement;
import org.touchline.model.value.UnknownFields;

import java.util.List;

/// How the map wants to be shown; a part of the document.
///
/// @param hiddenLanes ids of lanes that are not drawn
public record View(Arrangement arrangement, List<String> hiddenLanes, UnknownFields unknown) {
    public static final View DEFAULT =
            new View(Arrangement.TIME_ACROSS, List.of(), UnknownFields.NONE);

    public View {
        hiddenLanes = List.copyOf(hiddenLanes);
    }

    public View withArrangement(Arrangement arrangement) {
        return new View(arrangement, hiddenLanes, unknown);
    }

    public View withHiddenLanes(List<String> hiddenLanes) {
        return new View(arrangement, hiddenLanes, unknown);
    }
}
