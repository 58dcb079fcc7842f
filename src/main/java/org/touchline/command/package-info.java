/// Everything that can be done to a map: one record a command, a pure function from map to map.
///
/// Mouse, keyboard, panels and menus all send these, and nothing else changes a map. A drag shows
/// what a command would do by applying it to the map at the drag's start; undo keeps the maps, so
/// no command needs an inverse. Ids for new elements are computed from the map.
///
/// May depend on `model`. To add a command, add a record here and its name (`command.NAME`) to the
/// bundles; the laws in the tests want a sample of it.
package org.touchline.command;
