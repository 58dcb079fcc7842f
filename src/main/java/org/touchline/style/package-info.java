/// The look of the map, on the screen and in every export: colours, and how those that a user chose
/// become readable. The look of the application itself is elsewhere, in style sheets.
///
/// May depend on `geometry` and `drawing`. To add a theme, add a constant to [Theme] and to its
/// list; the test computes the contrast of all that it draws.
package org.touchline.style;
