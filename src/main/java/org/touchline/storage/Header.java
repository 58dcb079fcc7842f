package org.touchline.storage;

import org.touchline.model.Excerpt;
import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;

/// What stands at the top of every document: that it is a map, and of which version.
final class Header {
    static final String FORMAT = "touchline";
    static final int VERSION = 1;

    private Header() {}

    /// Reports what makes the rest of a document not worth reading.
    static void check(JsonNode root, Place place) {
        if (!root.isObject()) {
            place.report("storage.notMap");
        } else if (!root.path("format").asString("").equals(FORMAT)) {
            place.field("format").report("storage.format");
        } else if (isNewer(root)) {
            place.field("version").report("storage.newer");
        } else if (!root.has("version")) {
            place.field("version").report("storage.missing");
        } else if (JsonNumbers.wholeNumber(root.path("version")).orElse(0) != VERSION) {
            String found = CanonicalPrinter.onOneLine(root.path("version"));
            place.field("version").report("storage.version", Excerpt.of(found), VERSION);
        }
    }

    /// Whether a document was made by a later version of the program. What else is in it, only that
    /// one can tell.
    static boolean isNewer(JsonNode root) {
        JsonNode version = root.path("version");
        return version.isNumber() && JsonNumbers.compare(version, VERSION) > 0;
    }
}
