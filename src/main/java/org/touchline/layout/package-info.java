/// Map to drawing: where every card, row, column and lane stands, and what is under a point.
///
/// [MapLayout] measures and places; what comes out, a [LaidOutMap], is data again: a display list
/// for the painters, and the places that the pointer can hit or drop on. Pure: the same map, theme
/// and labels give the same picture on every machine.
///
/// A `MapDraft` is one run, from the top of the sheet to its bottom. What the two arrangements do
/// in different ways is in `TimeAcross` and `StagesAcross`, each a `GridPlan`; header, cards,
/// arrows and lanes are the same in both, because all of them know columns and rows only. All
/// dimensions are in [org.touchline.layout.sheet.Metrics].
///
/// May depend on `model`, `drawing`, `style`, `text` and `geometry`. To add a lane type, add its
/// layout in `layout.lane`; to show more of a touchpoint, add it to `CardContent`, `CardDrawing`
/// and `CardWords`. The golden files of the tests show what a change moved.
package org.touchline.layout;
