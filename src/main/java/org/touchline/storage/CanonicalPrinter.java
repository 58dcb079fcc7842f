package org.touchline.storage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/// Prints JSON in the form of `src/docs/format.md`: an object or a list stands on one line where it
/// fits, and is broken into one line for each of its values where it does not. Lists of objects are
/// always broken, unless the object around them fits on one line.
final class CanonicalPrinter {
    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private CanonicalPrinter() {}

    /// A whole document, with a line feed at its end.
    static String print(ObjectNode document) {
        var printer = new CanonicalPrinter();
        printer.broken(document, 0);
        return printer.out.append('\n').toString();
    }

    /// A value on one line, however long that is.
    static String onOneLine(JsonNode value) {
        var line = new OneLine(Integer.MAX_VALUE);
        line.value(value);
        return line.toString();
    }

    private void value(JsonNode value, int depth, int column) {
        if (!value.isContainer()) {
            JsonLiterals.append(value, out);
        } else if (isListOfObjects(value) || !fits(value, column)) {
            broken(value, depth);
        }
    }

    /// Prints the value if it fits on the line that is begun.
    private boolean fits(JsonNode value, int column) {
        var line = new OneLine(WIDTH - column - 1); // a comma may follow
        if (line.value(value)) {
            out.append(line);
            return true;
        }
        return false;
    }

    private static boolean isListOfObjects(JsonNode value) {
        return value.isArray() && value.values().stream().anyMatch(JsonNode::isObject);
    }

    private void broken(JsonNode container, int depth) {
        String indent = INDENT.repeat(depth + 1);
        out.append(container.isObject() ? '{' : '[');
        String separator = "\n";
        for (Map.Entry<String, JsonNode> property : container.properties()) {
            out.append(separator).append(indent);
            int start = out.length();
            JsonLiterals.appendText(property.getKey(), out);
            out.append(": ");
            value(property.getValue(), depth + 1, indent.length() + out.length() - start);
            separator = ",\n";
        }
        for (JsonNode element :
                container.isArray() ? container.values() : java.util.List.<JsonNode>of()) {
            out.append(separator).append(indent);
            value(element, depth + 1, indent.length());
            separator = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append(container.isObject() ? '}' : ']');
    }
}
