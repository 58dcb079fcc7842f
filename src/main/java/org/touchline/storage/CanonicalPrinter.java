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
    private int lineStart;

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
        line.append(value);
        return line.toString();
    }

    /// @param depth of the line that is begun
    private void value(JsonNode value, int depth) {
        if (!value.isContainer()) {
            JsonLiterals.append(value, out);
        } else if (OneLine.isListOfObjects(value) || !fits(value)) {
            broken(value, depth);
        }
    }

    /// Appends the value if it fits on the line that is begun.
    private boolean fits(JsonNode value) {
        int begun = out.codePointCount(lineStart, out.length());
        var line = new OneLine(WIDTH - begun - 1); // a comma may follow
        boolean fits = line.append(value);
        if (fits) {
            out.append(line);
        }
        return fits;
    }

    private void broken(JsonNode container, int depth) {
        boolean isObject = container.isObject();
        out.append(isObject ? '{' : '[');
        String separator = "";
        for (Map.Entry<String, JsonNode> property : container.properties()) {
            newLine(separator, depth + 1);
            JsonLiterals.appendText(property.getKey(), out);
            out.append(": ");
            value(property.getValue(), depth + 1);
            separator = ",";
        }
        for (int i = 0; !isObject && i < container.size(); i++) {
            newLine(separator, depth + 1);
            value(container.get(i), depth + 1);
            separator = ",";
        }
        newLine("", depth);
        out.append(isObject ? '}' : ']');
    }

    private void newLine(String separator, int depth) {
        out.append(separator).append('\n');
        lineStart = out.length();
        out.repeat(INDENT, depth);
    }
}
