/// Undo and redo: whole maps, each with the name of the command that led to the next.
///
/// Maps share what did not change, so keeping them is cheap and no command needs an inverse. What
/// is *unsaved* is told by comparing revisions, never by counting.
///
/// Immutable; may depend on `model` and `command`.
package org.touchline.history;
