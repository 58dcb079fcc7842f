/// Questions that have to be answered before something goes on, asked on a sheet inside the window.
///
/// May depend on `i18n`; other packages of `ui` depend on this one, never the reverse.
package org.touchline.ui.question;
