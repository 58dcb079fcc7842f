/// Work beside the window: reading, saving and exporting never make a user wait for the mouse.
///
/// May depend on `i18n`; other packages of `ui` depend on this one, never the reverse.
package org.touchline.ui.task;
