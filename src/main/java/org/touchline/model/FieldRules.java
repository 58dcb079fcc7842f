package org.touchline.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules for single values: ids, texts, colours, references. Each takes the place of the object
/// and the name of its field.
final class FieldRules {
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private FieldRules() {}

    /// @param taken the ids of the same kind so far; this one is added
    static void id(Place place, String id, Set<String> taken) {
        if (id.isEmpty()) {
            place.report("rule.id.empty");
        } else if (id.chars().anyMatch(Character::isISOControl)) {
            place.report("rule.id.control");
        } else if (isLong(id)) {
            reportLong(place, id);
        } else if (!taken.add(id)) {
            place.report("rule.id.doubled", id);
        }
    }

    static void text(Place object, String field, String text) {
        if (isLong(text)) {
            reportLong(object.field(field), text);
        }
    }

    static void texts(Place object, String field, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (isLong(texts.get(i))) {
                reportLong(object.field(field).item(i), texts.get(i));
            }
        }
    }

    static void color(Place object, String field, String color) {
        if (!color.isEmpty() && !COLOR.matcher(color).matches()) {
            object.field(field).report("rule.color", Excerpt.of(color));
        }
    }

    static void language(Place object, String field, String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            object.field(field).report("rule.language", Excerpt.of(tag));
        }
    }

    /// @param list the field of the document that lists what may be referred to
    static void reference(Place object, String field, String id, Set<String> known, String list) {
        if (!id.isEmpty() && !known.contains(id)) {
            object.field(field).report("rule.reference", Excerpt.of(id), list);
        }
    }

    /// @param list the field of the document that lists what may be referred to
    static void references(
            Place object, String field, List<String> ids, Set<String> known, String list) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                object.field(field).item(i).report("rule.reference", Excerpt.of(ids.get(i)), list);
            }
        }
    }

    private static boolean isLong(String text) {
        return text.length() > MapLimits.TEXT_LENGTH;
    }

    private static void reportLong(Place place, String text) {
        place.report("rule.text.long", text.length(), MapLimits.TEXT_LENGTH);
    }
}
