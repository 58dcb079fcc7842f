/// The outline: the map as a tree of stages and touchpoints, in step with the canvas both ways.
///
/// [OutlinePane] is the pane. `OutlineTree` keeps its rows in step with the map and touches only
/// what changed; `OutlineSelection` keeps the selection in step; `OutlineDrag` moves rows. What a
/// move means is in `editor.outline`.
///
/// May depend on `editor`, `command`, `model`, `i18n`, `text` (the icons), `layout` (what menus are
/// of) and, of `ui`, on `ui.control`.
package org.touchline.ui.outline;
