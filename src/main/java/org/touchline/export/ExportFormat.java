package org.touchline.export;

/// A kind of file that maps are exported to: a row of [ExportFormats].
///
/// @param key names it in the text bundles
/// @param extension of its files, with the dot
/// @param writer makes them
public record ExportFormat(String key, String extension, FormatWriter writer) {
    /// The key of its name in the text bundles.
    public String nameKey() {
        return "export.format." + key;
    }
}
