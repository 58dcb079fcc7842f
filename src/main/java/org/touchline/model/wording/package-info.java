/// Everything that people wrote into a map, text by text: to find words in it and to replace them.
///
/// [MapTexts] goes through all texts; a [TextPlace] names one of them, a [TextSpan] a part of it.
/// Touchpoints are gone through by the table of properties: a new one is found by itself. A new
/// field of another element needs a row in [MapTexts].
///
/// May depend on `model`, `model.lane`, `model.property` and `model.value`.
package org.touchline.model.wording;
