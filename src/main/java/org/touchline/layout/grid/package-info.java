/// The cards of a map by where they stand: sorted into slots, stacked in cells, given their places.
///
/// What stays as it was from one layout to the next stays the same object here ([Cards] of slots
/// and times, stacks, placed cells), so that whoever draws it sees at once that there is nothing to
/// do.
///
/// May depend on `model`, `drawing`, `style`, `geometry`, `layout.card` and `layout.sheet`.
package org.touchline.layout.grid;

import org.touchline.layout.sheet.Cards;
