/// Paints a drawing in a JavaFX scene.
///
/// [SheetPainter] shows a large one that is moved and zoomed: cards as pictures of their own, the
/// rest as tiles, and less far out. [FxPainter] keeps a group of nodes an item, for a small drawing
/// over it: marks, what hangs at the pointer. They show; what the pointer does there is found in
/// the layout's data, never in the nodes.
///
/// May depend on `drawing`, `text` and `geometry`. To add a primitive, add a case to `ItemNodes`
/// and to `FigureBrush`.
package org.touchline.paint.fx;
