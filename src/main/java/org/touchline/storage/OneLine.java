package org.touchline.storage;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/// A JSON value on one line, given up as soon as it is too long.
final class OneLine {
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /// @param width the most characters (code points) that there is room for
    OneLine(int width) {
        this.width = width;
    }

    /// Appends a value; false if it does not fit.
    boolean value(JsonNode value) {
        if (value.isObject()) {
            return object(value);
        }
        if (value.isArray()) {
            return array(value);
        }
        if (value.isString() && value.stringValue().length() / 2 > width) {
            return false;
        }
        JsonLiterals.append(value, out);
        return fits();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private boolean object(JsonNode object) {
        String separator = "{ ";
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            out.append(separator);
            JsonLiterals.appendText(property.getKey(), out);
            out.append(": ");
            if (!value(property.getValue())) {
                return false;
            }
            separator = ", ";
        }
        out.append(object.isEmpty() ? "{}" : " }");
        return fits();
    }

    /// Texts and numbers stand close to the brackets, objects apart from them.
    private boolean array(JsonNode array) {
        boolean isOfObjects = array.values().stream().anyMatch(JsonNode::isObject);
        String separator = isOfObjects ? "[ " : "[";
        for (JsonNode element : array.values()) {
            out.append(separator);
            if (!value(element)) {
                return false;
            }
            separator = ", ";
        }
        out.append(array.isEmpty() ? "[]" : isOfObjects ? " ]" : "]");
        return fits();
    }

    private boolean fits() {
        return out.length() <= width || out.codePointCount(0, out.length()) <= width;
    }
}
