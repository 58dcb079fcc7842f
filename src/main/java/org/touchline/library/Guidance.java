package org.touchline.library;

import java.util.List;

/// What the catalogue knows about a touchpoint beyond its facts. An own touchpoint may have any of
/// it or none; one of the catalogue has all.
///
/// @param wants what the customer wants there
/// @param standard a promise to keep, with a figure
/// @param measures names of figures that tell how it is doing
/// @param questions to ask customers
public record Guidance(
        String wants,
        List<Advice> advice,
        String standard,
        List<String> measures,
        List<String> questions,
        List<String> painPoints,
        List<String> opportunities) {
    public static final Guidance NONE =
            new Guidance("", List.of(), "", List.of(), List.of(), List.of(), List.of());

    public Guidance {
        advice = List.copyOf(advice);
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
        painPoints = List.copyOf(painPoints);
        opportunities = List.copyOf(opportunities);
    }
}
