/// Touchpoints in the forms of other programs: lines of text, tables of spreadsheets, HTML.
///
/// [CardReader] makes touchpoints of what other programs give; [CardWriter] gives them what they
/// can take. Both go through the table of properties: [ValueReader] and [ValueWriter] know each
/// kind of value. What cannot be understood is never lost: it stands in the remark.
///
/// May depend on `model`; words come in as [Words]. To add a column that other tables have by
/// another name, add the name to `interchange.column.KEY` in the bundles.
package org.touchline.interchange;
