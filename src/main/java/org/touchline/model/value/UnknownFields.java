package org.touchline.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fields of a document that this version does not know: read, kept and written back.
///
/// @param jsonByName the value of each field as JSON text, in the order read
public record UnknownFields(Map<String, String> jsonByName) {
    public static final UnknownFields NONE = new UnknownFields(Map.of());

    public UnknownFields {
        jsonByName = Collections.unmodifiableMap(new LinkedHashMap<>(jsonByName));
    }

    public boolean isEmpty() {
        return jsonByName.isEmpty();
    }
}
