package org.touchline.library;

/// Further words by which an entry is found, such as its names in other languages. They are read
/// when a search first asks for them.
@FunctionalInterface
public interface SearchTerms {
    SearchTerms NONE = _ -> "";

    /// The words for an entry, folded as a query is; empty for none.
    String of(String entryId);
}
