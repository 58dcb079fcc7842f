package org.touchline.layout.slide;

import org.touchline.drawing.Item;

import java.util.List;

/// A slide before it is known which of how many it is.
///
/// @param part which page of its subject it is, as words; empty if it is the only one
/// @param items what stands below the heading
/// @param notes for the speaker, or empty
record SlideDraft(Heading heading, String part, List<Item> items, String notes) {}
