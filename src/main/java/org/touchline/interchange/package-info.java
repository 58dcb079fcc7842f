/// Touchpoints in the forms of other programs: lines of text, tables of spreadsheets, HTML,
/// Markdown.
///
/// [CardReader] makes touchpoints of what other programs give; [CardWriter] gives them what they
/// can take. Both go through the table of properties: [ValueReader] and [ValueWriter] know each
/// kind of value. What cannot be understood is never lost: it stands in the remark.
///
/// Files are written by [CsvWriter], [WorkbookWriter] and [ReportWriter]. Tables have a column for
/// every property of the table of properties ([CardColumn]); the report is here because it says the
/// same values in the same words.
///
/// May depend on `model` and `insight`; words come in as [Words]. To add a column that other tables
/// have by another name, add the name to `interchange.column.KEY` in the bundles.
package org.touchline.interchange;
