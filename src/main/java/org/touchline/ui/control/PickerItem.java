package org.touchline.ui.control;

import org.touchline.search.Phrase;

/// Something to choose in a [Picker].
///
/// @param icon one of our names of icons, or empty for none
/// @param group the heading of the items that it stands with, or empty
public record PickerItem<T>(T value, String text, String icon, String group) {
    public static <T> PickerItem<T> of(T value, String text) {
        return new PickerItem<>(value, text, "", "");
    }

    public PickerItem<T> withIcon(String icon) {
        return new PickerItem<>(value, text, icon, group);
    }

    public PickerItem<T> inGroup(String group) {
        return new PickerItem<>(value, text, icon, group);
    }

    boolean matches(String query) {
        return query.isBlank() || !new Phrase(query.strip(), false, false).in(text).isEmpty();
    }
}
