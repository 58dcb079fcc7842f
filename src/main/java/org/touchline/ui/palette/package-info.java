/// The command palette: everything that can be done or gone to, found by typing a few letters.
///
/// [CommandPalette] is the sheet over the window. What it offers comes from a list of
/// [PaletteSource]s, which is asked each time it opens; [PaletteSearch] ranks what fits. To offer
/// more, write a source (the `…Items` here), give it a [PaletteKind], and add it to the list in the
/// window.
///
/// May depend on `editor`, `model`, `library`, `search`, `i18n`, `text` (the icons) and, of `ui`,
/// on `ui.action`, `ui.control`, `ui.document` and `ui.task`.
package org.touchline.ui.palette;
