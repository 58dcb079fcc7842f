/// The cards of touchpoints: measured and drawn from their own upper left corner, wherever the grid
/// puts them.
///
/// May depend on `model`, `drawing`, `style`, `text`, `geometry` and `layout.sheet`. To show more
/// on a card, add it to `CardDrawing`, and to `CardWords` for who cannot see it.
package org.touchline.layout.card;
