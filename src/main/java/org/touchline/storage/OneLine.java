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

    static boolean isListOfObjects(JsonNode value) {
        return value.isArray() && value.values().stream().anyMatch(JsonNode::isObject);
    }

    /// Appends a value; false if it does not fit, and then it is there in part only.
    boolean append(JsonNode value) {
        if (value.isEmpty() && value.isContainer()) {
            out.append(value.isObject() ? "{}" : "[]");
            return fits();
        }
        if (value.isObject()) {
            return appendObject(value);
        }
        return value.isArray() ? appendArray(value) : appendScalar(value);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private boolean appendObject(JsonNode object) {
        String separator = "{ ";
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            out.append(separator);
            JsonLiterals.appendText(property.getKey(), out);
            out.append(": ");
            if (!append(property.getValue())) {
                return false;
            }
            separator = ", ";
        }
        out.append(" }");
        return fits();
    }

    /// Texts and numbers stand close to the brackets, objects apart from them.
    private boolean appendArray(JsonNode array) {
        String blank = isListOfObjects(array) ? " " : "";
        String separator = "[" + blank;
        for (JsonNode element : array.values()) {
            out.append(separator);
            if (!append(element)) {
                return false;
            }
            separator = ", ";
        }
        out.append(blank).append("]");
        return fits();
    }

    /// A picture's data is not even tried.
    private boolean appendScalar(JsonNode scalar) {
        if (scalar.isString() && scalar.stringValue().length() / 2 > width) {
            return false;
        }
        JsonLiterals.append(scalar, out);
        return fits();
    }

    private boolean fits() {
        return out.length() <= width || out.codePointCount(0, out.length()) <= width;
    }
}
