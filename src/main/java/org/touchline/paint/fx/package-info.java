/// Paints a drawing as nodes of a JavaFX scene.
///
/// [FxPainter] keeps one group of nodes an item, only for the items in view, and replaces only
/// those that changed from one drawing to the next. It shows; what the pointer does there is found
/// in the layout's data, never in the nodes.
///
/// May depend on `drawing`, `text` and `geometry`. To add a primitive, add a case to `ItemNodes`
/// and a file for its nodes.
package org.touchline.paint.fx;
