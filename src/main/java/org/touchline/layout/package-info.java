/// Map to drawing: where every card, row, column and lane stands, and what is under a point.
///
/// [MapLayout] measures and places; what comes out, a [LaidOutMap], is data again: a display list
/// for the painters, and the places that the pointer can hit or drop on. Pure: the same map, theme
/// and labels give the same picture on every machine.
///
/// May depend on `model`, `drawing`, `style`, `text` and `geometry`. To add a lane type, add its
/// layout in `layout.lane`.
package org.touchline.layout;
