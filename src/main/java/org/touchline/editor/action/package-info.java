/// What keys and menu items do to the map: one table of actions, one of keys.
///
/// May depend on what `editor.tool` may, and on it. To add an action, add a row to [MapAction]; to
/// give it a key, a row to [KeyBindings].
package org.touchline.editor.action;
