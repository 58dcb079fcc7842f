package org.touchline.model.value;

/// A figure that tells how a touchpoint is doing; all are free text.
///
/// @param value what it is now
/// @param target what it should be
/// @param unit what value and target are counted in
public record Measure(
        String name, String value, String target, String unit, UnknownFields unknown) {}
