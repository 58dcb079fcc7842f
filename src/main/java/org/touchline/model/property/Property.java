package org.touchline.model.property;

/// One row of the table of properties.
///
/// @param key the field of the document, and the last part of its text keys
/// @param absent the value of a touchpoint that says nothing; documents leave it out
public record Property<T>(String key, PropertyKind<T> kind, T absent, PropertyGroup group) {
    /// The key of its name in the text bundles.
    public String labelKey() {
        return "property." + key;
    }

    /// The key of its short explanation in the text bundles.
    public String helpKey() {
        return labelKey() + ".help";
    }
}
