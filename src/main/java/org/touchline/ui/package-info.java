/// The window: what stands where, and the wiring of its panes and flows.
///
/// [OpenWindows] keeps the windows of the program. [DesignerWindow] is one of them, with what stays
/// when its language changes; [WindowContent] is all that is seen in it: `ui.library` and
/// `ui.outline` at the left, `ui.canvas` below `ui.find` in the middle, `ui.inspector` at the
/// right, `ui.palette` above all, and the bars around them, which stand here. What a user can do is
/// in `ui.action`; flows that lead through several steps have packages of their own (`ui.document`,
/// `ui.clipboard`, `ui.export`). Everything is told by `org.touchline.editor`; no pane knows
/// another.
///
/// May depend on everything but `cli` and the painters other than `paint.fx`. To add a pane, make a
/// package `ui.NAME` that does not know this one, and place it in [WindowContent].
package org.touchline.ui;
