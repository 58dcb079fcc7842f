package org.touchline.layout;

import org.touchline.geometry.Rect;

/// The strips that stay in sight while the rest of a large map is scrolled.
///
/// @param columns above the grid: the headers of its columns, as wide as the grid
/// @param rows left of the grid and of the lanes: the headers of rows and the names of lanes
public record Headers(Rect columns, Rect rows) {}
