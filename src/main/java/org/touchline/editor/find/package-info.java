/// Finding words on a map, without a toolkit.
///
/// A [FindQuery] finds the places, [Found] steps through them, and [FoundElements] tells what is
/// selected and lit for a place. Replacing is a command (`command.wording`).
///
/// May depend on `model`, `search`, `layout` and `editor.selection`.
package org.touchline.editor.find;
