package org.touchline.i18n;

import static org.touchline.i18n.PluralForm.FEW;
import static org.touchline.i18n.PluralForm.MANY;
import static org.touchline.i18n.PluralForm.ONE;
import static org.touchline.i18n.PluralForm.OTHER;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/// Which form a language uses for a count: the rules of Unicode's CLDR for cardinal numbers.
enum PluralRule {
    CHINESE(count -> OTHER, OTHER, OTHER),
    ENGLISH(count -> count == 1 ? ONE : OTHER, OTHER, ONE, OTHER),
    POLISH(count -> count == 1 ? ONE : isFew(count) ? FEW : MANY, OTHER, ONE, FEW, MANY, OTHER),
    ROMANIAN(
            count -> count == 1 ? ONE : count == 0 || isBetween(1, count % 100, 19) ? FEW : OTHER,
            FEW,
            ONE,
            FEW,
            OTHER),
    RUSSIAN(
            count -> count % 10 == 1 && count % 100 != 11 ? ONE : isFew(count) ? FEW : MANY,
            OTHER,
            ONE,
            FEW,
            MANY,
            OTHER);

    private final LongFunction<PluralForm> whole;
    private final PluralForm broken;
    private final Set<PluralForm> forms;

    /// @param whole the form for a count that is not negative
    /// @param broken the form for every number that is not whole
    /// @param forms all that the language has
    PluralRule(LongFunction<PluralForm> whole, PluralForm broken, PluralForm... forms) {
        this.whole = whole;
        this.broken = broken;
        this.forms = Set.copyOf(List.of(forms));
    }

    PluralForm form(Number count) {
        double value = count.doubleValue();
        return value == Math.rint(value) ? whole.apply(Math.abs(count.longValue())) : broken;
    }

    /// The forms that a text in this language needs.
    Set<PluralForm> forms() {
        return forms;
    }

    /// Slavic languages use one form for 2–4, 22–24, … but not for 12–14.
    private static boolean isFew(long count) {
        return isBetween(2, count % 10, 4) && !isBetween(12, count % 100, 14);
    }

    private static boolean isBetween(long low, long value, long high) {
        return low <= value && value <= high;
    }
}
