/// The catalogue of touchpoints that a business usually has, to be placed on a map.
///
/// The catalogue is data: `facts.json` says what each touchpoint is, `texts.LANGUAGE.json` names
/// it. To add a touchpoint, add a row to the facts and its name to each language's texts.
///
/// May depend on `model` and `search`; the only package beside `storage` and `preferences` that
/// reads JSON.
package org.touchline.library;
