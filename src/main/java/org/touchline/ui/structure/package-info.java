/// What a map is made of beside its touchpoints, as forms: the map itself, stages, time slots,
/// lanes, notes, personas, paths, channels and devices.
///
/// [Forms] gives the form of whatever is selected; the property panel shows it, and so does the
/// popover of a header ([StructurePopover]). Forms send commands and never change a map.
///
/// May depend on `editor`, `command`, `model`, `style` (the colours to choose from), `library`,
/// `i18n` and `ui.control`. To add a form, implement [ElementForm] and name it in [Forms].
package org.touchline.ui.structure;
