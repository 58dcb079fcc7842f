/// The preferences of the running program, as the parts of its window watch and change them.
///
/// May depend on `preferences` and `ui.task`; other packages of `ui` depend on this one.
package org.touchline.ui.settings;
