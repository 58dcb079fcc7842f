package org.touchline.layout.slide;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Role;
import org.touchline.geometry.Color;

import java.util.List;
import java.util.function.DoubleFunction;

/// A card that is as large as its texts want, over several columns and slides if it must.
///
/// @param id of its item
/// @param altText what its head says, in sentences
/// @param name for the pages on which it goes on
/// @param edge the colour of its left edge
/// @param head its primitives for a width, from the upper left corner of their place
/// @param sections below the head
record FlowCard(
        String id,
        Role role,
        String altText,
        String name,
        Color edge,
        DoubleFunction<Figure> head,
        List<Section> sections) {
    FlowCard {
        sections = List.copyOf(sections);
    }
}
