package org.touchline.ui.palette;

import org.touchline.search.FuzzyMatch;

/// An item that fits what was typed.
record PaletteHit(PaletteItem item, FuzzyMatch match) {}
