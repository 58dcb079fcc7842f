/// The map as a presentation: a title page, the whole map, each stage with its touchpoints large,
/// the emotion curve, moments of truth, the weakest points and opportunities.
///
/// [SlideDeck] asks one class for each kind of slide. Each tells a [Master] what stands on it, and
/// lets a [CardFlow] spread cards over as many slides as they need: a long text goes on in the next
/// column or on the next slide, and no letters are smaller than 14 pt, those of the whole map
/// apart.
///
/// May depend on `layout`, `model`, `insight`, `drawing`, `style`, `text` and `geometry`. To add a
/// kind of slide, write a class that returns [SlideDraft]s and its line in [SlideDeck].
package org.touchline.layout.slide;
