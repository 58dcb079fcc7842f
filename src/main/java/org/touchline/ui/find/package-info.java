/// Find and replace: a bar above the canvas, which does not keep anybody from working on.
///
/// [FindBar] is what is seen of it, `Finding` what it does: the search itself is in `editor.find`
/// and runs beside the window. What is found is lit on the canvas, and where one is, the panel
/// shows the field: both behind the port [FoundView].
///
/// May depend on `editor`, `command`, `model`, `search`, `layout` (what is drawn), `i18n` and, of
/// `ui`, on `ui.control` and `ui.task`.
package org.touchline.ui.find;
