/// What the hand is doing: one state a file, each with what the next event makes of it.
///
/// A state is data. It answers an event with a [Transition]: the next state and what is to be done
/// ([Effect]); it changes nothing itself. What a gesture would do to the map is the command that
/// [ToolState#preview] names: the editor shows the map with it, and the end of the gesture commits
/// the very same command.
///
/// May depend on `model`, `command`, `layout`, `geometry`, `editor.input`, `editor.quick` and
/// `editor.selection`. To add a gesture, add a state here and the place that leads to it, mostly
/// [PressingItem].
package org.touchline.editor.tool;
