/// What all parts of a map's picture are made with: the columns that they share, dimensions and
/// text styles, the pen that makes primitives, the sentences for those who cannot see.
///
/// May depend on `model`, `drawing`, `style`, `text` and `geometry`. Only the layout uses it, but
/// for [ItemIds], by which the editor finds an item again.
package org.touchline.layout.sheet;
