/// Messages of the program that block nobody: what happened, and what can be done about it.
///
/// [Notices] takes them from whoever has something to say, [NoticeBar] shows the latest.
///
/// May depend on `i18n`; other packages of `ui` depend on this one, never the reverse.
package org.touchline.ui.notice;
