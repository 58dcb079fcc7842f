/// Points, sizes, rectangles, paths and colours, without a toolkit.
///
/// Every length in Touchline is a `double` in 1/72 inch, x to the right and y downwards, on the
/// screen, in the layout and in every export. Depends on nothing.
package org.touchline.geometry;
