/// The arrows of paths: which cards they join, the way they take, what they look like.
///
/// May depend on `model`, `drawing`, `geometry`, `layout.grid` and `layout.sheet`.
package org.touchline.layout.arrow;
