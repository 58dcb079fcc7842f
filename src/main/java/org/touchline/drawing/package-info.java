/// The picture of a map as data: a display list that is fully styled and placed.
///
/// The layout makes a [Drawing]; the painters (screen, PDF, SVG and PNG) draw it, and nothing else.
/// Paged formats draw [Pages], each of which shows drawings, or parts of them, as [Layer]s. Text
/// comes with its lines already broken and its runs already assigned to fonts, so that every
/// painter shows the same letters in the same places. Roles and alternative texts serve screen
/// readers and tagged PDF alike.
///
/// An [Item] is a [Figure] at a place, and items that change together are an [ItemGroup]: what
/// stays the same from one drawing of a map to the next stays the same object, so that a painter of
/// thousands of items finds out quickly what to paint anew.
///
/// May depend on `geometry` only. To add a primitive, add a record to [Primitive]: the compiler
/// stops at each painter that cannot draw it yet.
package org.touchline.drawing;
