/// Cut, copy and paste.
///
/// [ClipboardFlow] does them; it sees the clipboard through the port [Clipboard], which
/// [PlatformClipboard] is on a screen. What is on the clipboard is a [Clip]: the touchpoints as a
/// map in our own format, as lines of text and as a table in HTML, each for those who understand
/// it.
///
/// May depend on `editor`, `command`, `model`, `storage`, `interchange`, `library`, `i18n` and, of
/// `ui`, on `ui.action`, `ui.notice` and `ui.task`.
package org.touchline.ui.clipboard;
