package org.touchline.layout;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Touchpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says of each card where it comes in the course of the map: "4 of 7".
///
/// Cards are counted when somebody asks, for screen readers and exports only. Safe for several
/// threads.
final class Course {
    private final MapIndex index;
    private final Words words;
    private Map<String, Integer> numbers;

    Course(MapIndex index, Words words) {
        this.index = index;
        this.words = words;
    }

    /// Empty for what is not a card.
    synchronized String position(Item item) {
        if (item.role() != Role.TOUCHPOINT) {
            return "";
        }
        if (numbers == null) {
            numbers = count(index.visited());
        }
        return words.text("map.alt.position", numbers.get(item.id()), numbers.size());
    }

    private static Map<String, Integer> count(List<Touchpoint> visited) {
        Map<String, Integer> counted = HashMap.newHashMap(visited.size());
        for (Touchpoint touchpoint : visited) {
            counted.put(ItemIds.of("touchpoint", touchpoint.id()), counted.size() + 1);
        }
        return counted;
    }
}
