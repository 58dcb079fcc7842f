/// The catalogue of touchpoints that a business usually has, to be placed on a map, and what is
/// known about each: advice, a standard to promise, measures, questions, pain points,
/// opportunities.
///
/// The catalogue is data: `facts.json` says what each touchpoint is, `texts.LANGUAGE.json` says it
/// in words. To add a touchpoint, add a row to the facts and its words to each language's texts;
/// `LibraryDataTest` says what is missing. The id of a piece of advice is never used again for
/// another, because documents name the advice by it.
///
/// An own library ([OwnLibrary]) is a file of the same form and is merged in.
///
/// May depend on `model`, `search` and `files`; the only package beside `storage` and `preferences`
/// that reads JSON.
package org.touchline.library;
