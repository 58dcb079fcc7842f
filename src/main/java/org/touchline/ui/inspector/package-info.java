/// The panel at the right of the window, which edits what is selected.
///
/// [InspectorPane] shows one section at a time. That of touchpoints is generated from the table of
/// properties: [PropertyEditors] has a control for every kind of property, so that a new property
/// appears here by itself. All else has a form of `ui.structure`.
///
/// May depend on `editor`, `command`, `model`, `library`, `i18n`, `text` (the icons) and, of `ui`,
/// on `ui.control` and `ui.structure`. To add a kind of property, add its case to
/// [PropertyEditors].
package org.touchline.ui.inspector;
