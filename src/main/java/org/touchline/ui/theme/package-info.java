/// The look of the program's own controls, light and dark. The look of maps is `style`.
///
/// Colours have semantic names in `touchline.css`, made of those that the AtlantaFX themes define,
/// so that every rule holds in light and dark alike.
///
/// May depend on `preferences`, `drawing` and `paint.fx` (for the fonts).
package org.touchline.ui.theme;
