package org.touchline.search;

import java.util.List;

/// How well a text fits what was typed.
///
/// @param score higher is better
/// @param inTitle the letters of the title that were typed, from left to right
/// @param inDetail the letters of the detail that were typed
public record FuzzyMatch(int score, List<TextRange> inTitle, List<TextRange> inDetail) {
    /// Of what fits anything, since nothing was typed.
    static final FuzzyMatch ANY = new FuzzyMatch(0, List.of(), List.of());

    public FuzzyMatch {
        inTitle = List.copyOf(inTitle);
        inDetail = List.copyOf(inDetail);
    }
}
