package org.touchline.model;

import org.touchline.model.value.UnknownFields;

/// A picture that the document carries.
///
/// @param type `image/png` or `image/jpeg`
/// @param alt what it shows
/// @param data the file, in base64 as it was read; decoded only by who draws it
public record Image(String type, String alt, String data, UnknownFields unknown) {}
