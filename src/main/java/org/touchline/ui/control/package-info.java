/// Small controls of our own, of which panes and popovers are made: each shows one value and tells
/// what its user makes of it.
///
/// All are [ValueEditor]s: the same editor shows the value of one thing, or that several things
/// differ ([Shown]). They know no map and no editor of maps; their owner sends the commands. Their
/// look is in `control.css`.
///
/// May depend on `model`, `i18n`, `text` (the icons), `search` and `geometry`; other packages of
/// `ui` depend on this one, never the reverse. To add a control, implement [ValueEditor], take a
/// [Caption] so that it has an id and a name for screen readers, and add its look to `control.css`.
package org.touchline.ui.control;
