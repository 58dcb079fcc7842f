package org.touchline.storage;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.OptionalInt;

/// Numbers of a document, which may be of any size: `1e999999999` must not be spelt out.
final class JsonNumbers {
    /// Up to how many digits a number is spelt out.
    private static final int SPELT_OUT = 40;

    private JsonNumbers() {}

    /// The number of a node if it is one without fraction; `4.0` and `4e0` are 4.
    static OptionalInt wholeNumber(JsonNode node) {
        if (!node.isNumber()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(node.decimalValue().intValueExact());
        } catch (ArithmeticException _) {
            return OptionalInt.empty();
        }
    }

    /// As [Comparable#compareTo].
    static int compare(JsonNode number, int other) {
        return number.decimalValue().compareTo(BigDecimal.valueOf(other));
    }

    /// A number as text, spelt out where that is short.
    static String text(JsonNode number) {
        BigDecimal value = number.decimalValue();
        boolean isShort = Math.abs((long) value.scale()) + value.precision() < SPELT_OUT;
        return isShort ? value.toPlainString() : value.toString();
    }
}
