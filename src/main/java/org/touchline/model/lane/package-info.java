/// The rows below the grid of a map: the emotion curve, pain points, opportunities, notes.
///
/// To add a type of lane, add a record here and a row to [LaneType]; the compiler stops at each
/// switch that misses it. May depend on `model.value` only.
package org.touchline.model.lane;
