/// The map as a tree, without a toolkit: which rows there are, and where they go when they are
/// moved among each other.
///
/// May depend on `model` and `command`.
package org.touchline.editor.outline;
