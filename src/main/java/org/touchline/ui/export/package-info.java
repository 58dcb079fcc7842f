/// Exporting what is on screen: a place for the file, the work in the background, a notice with
/// what to do next.
///
/// May depend on `export`, `editor`, `i18n` and the packages of `ui` that ask, tell and work:
/// `document`, `notice`, `task`, `action`.
package org.touchline.ui.export;
