package org.touchline.editor.quick;

import java.util.HashSet;
import java.util.Set;

/// What was done to a text at one place.
final class TextEdit {
    private final int replacedFrom;
    private final int replacedTo;
    private final int growth;

    TextEdit(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.charAt(before.length() - 1 - sameAtEnd)
                        == after.charAt(after.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        replacedFrom = same;
        replacedTo = before.length() - sameAtEnd;
        growth = after.length() - before.length();
    }

    /// Where characters are now; those that were replaced are nowhere.
    Set<Integer> moved(Set<Integer> indexes) {
        Set<Integer> moved = new HashSet<>();
        for (int index : indexes) {
            if (index < replacedFrom) {
                moved.add(index);
            } else if (index >= replacedTo) {
                moved.add(index + growth);
            }
        }
        return moved;
    }
}
