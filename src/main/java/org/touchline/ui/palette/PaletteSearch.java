package org.touchline.ui.palette;

import org.touchline.search.FoldedText;
import org.touchline.search.FuzzyMatch;
import org.touchline.search.FuzzyQuery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the palette offers while it is open, and what of it fits what is typed. Safe for several
/// threads.
final class PaletteSearch {
    /// What was used lately is a little better than another that fits as well.
    private static final int USED = 5;

    private final List<Stream<PaletteItem>> offers;
    private final List<String> recent;
    private Optional<List<Candidate>> candidates = Optional.empty();

    /// @param offers what each source offers; gone through by the first search
    /// @param recent the ids of what was used lately, the last one first
    PaletteSearch(List<Stream<PaletteItem>> offers, List<String> recent) {
        this.offers = List.copyOf(offers);
        this.recent = List.copyOf(recent);
    }

    /// What fits, the best first; while nothing is typed all there is, and first of it what was
    /// used lately.
    List<PaletteHit> find(String typed) {
        FuzzyQuery query = FuzzyQuery.of(typed);
        return candidates().stream()
                .flatMap(candidate -> candidate.match(query).stream())
                .sorted(query.isBlank() ? ofInterest() : best())
                .map(found -> new PaletteHit(found.candidate().item(), found.match()))
                .toList();
    }

    private synchronized List<Candidate> candidates() {
        if (candidates.isEmpty()) {
            candidates =
                    Optional.of(
                            offers.stream().flatMap(offer -> offer).map(this::candidate).toList());
        }
        return candidates.get();
    }

    private Candidate candidate(PaletteItem item) {
        int age = recent.indexOf(item.id());
        return new Candidate(
                item,
                FoldedText.of(item.title()),
                FoldedText.of(item.detail()),
                age < 0 ? Integer.MAX_VALUE : age);
    }

    private static Comparator<Found> ofInterest() {
        return Comparator.<Found, Boolean>comparing(found -> !found.candidate().item().enabled())
                .thenComparing(found -> found.candidate().age());
    }

    private static Comparator<Found> best() {
        return Comparator.<Found, Boolean>comparing(found -> !found.candidate().item().enabled())
                .thenComparing(found -> -found.score())
                .thenComparing(found -> found.candidate().age())
                .thenComparing(found -> found.candidate().item().kind())
                .thenComparing(found -> found.candidate().item().title().length());
    }

    /// @param age how many were used since; the largest number if it was not used
    private record Candidate(PaletteItem item, FoldedText title, FoldedText detail, int age) {
        Optional<Found> match(FuzzyQuery query) {
            return query.in(title, detail).map(match -> new Found(this, match));
        }
    }

    private record Found(Candidate candidate, FuzzyMatch match) {
        int score() {
            return match.score() + (candidate.age() == Integer.MAX_VALUE ? 0 : USED);
        }
    }
}
