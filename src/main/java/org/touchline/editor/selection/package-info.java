/// What is selected: what the panels show and the keys act on.
///
/// May depend on `model` and `layout`.
package org.touchline.editor.selection;
