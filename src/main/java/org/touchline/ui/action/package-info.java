/// What a user can do, each thing once: menu, toolbar and context menus show the same actions.
///
/// [ActionId] is the table of all actions (text, icon, shortcut); [Actions] knows what each does in
/// a window, as the parts of the window have bound it. To add an action, add a row to the table and
/// its text `action.ID` to the bundles, bind it in the part of the window that does it, and name it
/// in the menu.
///
/// May depend on `i18n`; other packages of `ui` depend on this one, never the reverse.
package org.touchline.ui.action;
