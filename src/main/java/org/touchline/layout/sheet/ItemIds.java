package org.touchline.layout.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The ids of items: no two elements share one, whatever their own ids are.
public final class ItemIds {
    private ItemIds() {}

    /// The id of an element's own item.
    public static String of(String role, String id) {
        return role + ":" + id;
    }

    /// The id of an item that takes several ids to name: a colon within one of them gets a
    /// backslash, so that the colons between them are told apart.
    public static String of(String role, String... ids) {
        return Stream.of(ids)
                .map(id -> id.replace("\\", "\\\\").replace(":", "\\:"))
                .collect(Collectors.joining(":", role + ":", ""));
    }
}
