package org.touchline.interchange;

import java.util.regex.Pattern;

/// Keeps texts from becoming formulas in a spreadsheet, which could send data away or start a
/// program when the file is opened.
///
/// A text that begins like a formula gets an apostrophe in front, which spreadsheets understand as
/// “this is text”; so does one that already has such an apostrophe, so that nothing is lost when it
/// is read again.
final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final Pattern DISARMED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠]");

    private Formulas() {}

    static boolean isLike(String text) {
        return FORMULA.matcher(text).lookingAt();
    }

    static String disarmed(String text) {
        return isLike(text) ? "'" + text : text;
    }

    /// The text that was disarmed.
    static String restored(String text) {
        return DISARMED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
