/// Where the keys lead: from card to card and from cell to cell.
///
/// May depend on `model`, `layout` and `geometry`.
package org.touchline.editor.walk;
