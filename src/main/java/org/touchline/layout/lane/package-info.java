/// The lanes below the grid: one file a type of lane, which draws its contents below the columns.
///
/// [LaneLayouts] is the way in. To add a type, add a `LaneLayout` here and the case that the
/// compiler misses in [LaneLayouts]; boxes of text below columns come from `EntryStacks`.
///
/// May depend on `model`, `drawing`, `style`, `text`, `geometry` and `layout.sheet`.
package org.touchline.layout.lane;
