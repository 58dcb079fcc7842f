package org.touchline.library;

/// One piece of advice on a touchpoint: what a good one does.
///
/// @param id `ENTRY/ADVICE`, the same in every language and whatever becomes of the wording;
///   documents name the advice by it
public record Advice(String id, String text) {}
