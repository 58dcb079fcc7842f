/// The canvas: the map on its sheet, and the hand that edits it.
///
/// [CanvasPane] puts it together. The camera ([Viewport]) says what is seen; events go as they are
/// to the editor, which knows no toolkit, and come back as a new picture, an overlay and a cursor.
/// Everything that helps editing and is never exported (selection, "+" buttons, fields) lies above
/// the sheet in coordinates of the view.
///
/// May depend on everything but other panes. To add a control above the sheet, add a layer to
/// [CanvasPane].
package org.touchline.ui.canvas;
