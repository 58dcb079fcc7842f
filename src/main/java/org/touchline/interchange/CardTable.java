package org.touchline.interchange;

import org.touchline.model.JourneyMap;

/// The touchpoints that were read.
///
/// @param part a map with them, in the parking lot or in the stages and time slots that the table
///   names, and with the channels, devices and paths that it names
/// @param hasPlaces whether the table names stages or time slots; one without a name in the map
///   stands for wherever the table does not say
/// @param setAside how many values could not be understood and stand in the remarks
public record CardTable(JourneyMap part, boolean hasPlaces, int setAside) {}
