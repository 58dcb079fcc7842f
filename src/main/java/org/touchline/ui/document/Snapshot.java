package org.touchline.ui.document;

import org.touchline.model.JourneyMap;

/// A map at a moment, for work that ends later.
///
/// @param revision of the map in its history
/// @param showing tells the maps that the window has shown one after the other apart
record Snapshot(JourneyMap map, long revision, int showing) {}
