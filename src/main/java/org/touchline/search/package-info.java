/// Comparing what a person types with texts, whatever the script: capitals, accents and ligatures
/// make no difference unless they are asked for.
///
/// [Phrase] finds a text within others, to step through and to replace; [FuzzyQuery] judges how
/// well a few typed letters fit a text, to rank it among others. Both look at [FoldedText].
///
/// May depend on nothing.
package org.touchline.search;
