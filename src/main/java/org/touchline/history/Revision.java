package org.touchline.history;

import org.touchline.model.JourneyMap;

/// A state of the document.
///
/// @param id never given twice in one history, so that equal ids mean the same state
record Revision(long id, JourneyMap map) {}
