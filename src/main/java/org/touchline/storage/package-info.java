/// The document as a file, `*.journey.json`: read, checked, written, saved, and kept through a
/// crash. What is in it is described in `src/docs/format.md`.
///
/// [MapReader] and [MapWriter] are the way in and out. Between them stands one small codec a
/// record, a list of [Field]s that serves both directions; the properties of a touchpoint come from
/// their table. A wrong value does not stop the reading: it is reported at its
/// [org.touchline.model.Place], something harmless stands in for it, and all problems are said at
/// once.
///
/// To add a field to a record, add a row to its codec; to add a property to touchpoints, nothing is
/// to be done here. Both want a line in `assets/schema` and in `format.md`; tests ask for it.
///
/// May depend on `model`, `files` and Jackson.
package org.touchline.storage;
