/// What an editor is without a toolkit: one document with its history, what is selected, what the
/// hand is doing, and the picture of all that.
///
/// [Editor] takes events, commands and questions; whoever listens gets an [EditorState] with
/// everything there is to show. The behaviour is elsewhere: gestures are states in `editor.tool`,
/// keys and menu items are rows in `editor.action`, codes in names are read by `editor.quick`, and
/// what lies over the map while it is edited is drawn in `editor.overlay`.
///
/// May depend on `model`, `command`, `history`, `layout`, `drawing` and `geometry`.
package org.touchline.editor;
