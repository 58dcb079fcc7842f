package org.touchline.cli;

import org.touchline.export.ExportFormats;
import org.touchline.export.Exporter;

import java.time.InstantSource;

/// What exports are made with; given by the wiring.
///
/// @param clock for the date that a file bears
public record Exports(Exporter exporter, ExportFormats formats, InstantSource clock) {}
